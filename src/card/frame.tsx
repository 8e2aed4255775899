/** The shape that all cards share: a head that stays, a body that scrolls, a foot that stays. */
import type { ComponentChildren } from 'preact';

interface Props {
  /** Above the head, edge to edge. */
  map?: ComponentChildren;
  head: ComponentChildren;
  body?: ComponentChildren;
  foot?: ComponentChildren;
}

export function Frame({ map, head, body, foot }: Props) {
  return (
    <>
      {map && <div class="map-window">{map}</div>}
      <header class="head">{head}</header>
      {body && <div class="body">{body}</div>}
      {foot && <footer class="foot">{foot}</footer>}
    </>
  );
}
