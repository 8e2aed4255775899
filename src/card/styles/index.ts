/** Everything that a card's shadow root adopts, as text. */
import { parts, tokens } from '../../ui/styles/index.ts';
import card from './card.css?inline';
import contents from './contents.css?inline';
import host from './host.css?inline';
import sheet from './sheet.css?inline';

export const styles: string = host + tokens + parts + card + contents + sheet;
