/** Everything that a card's shadow root adopts. */
import { parts, tokens } from '../ui/styles/index.ts';
import card from './card.css?inline';

export const styles = `${tokens}${parts}${card}`;
