/** Pages of paragraphs, as an article has them: a headline, sections, some links. */

export function pageOf(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((text, index) => {
    const heading = index % 12 === 11 ? `<h2>Part ${Math.ceil(index / 12)}</h2>` : '';
    return `${heading}<p>${withLink(escaped(text), index)}</p>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escaped(title)}</title>
<body><article><h1>${escaped(title)}</h1>\n${body.join('\n')}</article></body></html>`;
}

/** Every third paragraph has a link in it: its text lies in three nodes. */
function withLink(text: string, index: number): string {
  return index % 3 === 0 ? text.replace(/ (\w+ \w+) /, ' <a href="#">$1</a> ') : text;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
