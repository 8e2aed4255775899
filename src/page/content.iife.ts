import artefact from 'virtual:lexicon';

console.debug('Infragloss', artefact.length);
