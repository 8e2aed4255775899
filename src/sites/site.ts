export type SiteKind =
  | 'wire'
  | 'business'
  | 'general'
  | 'technology'
  | 'data-center'
  | 'semiconductor'
  | 'energy'
  | 'regional'
  | 'newsroom'
  | 'press-release';

/** A site that publishes this news and is annotated without being asked for. */
export interface Site {
  /** Without `www.`; its subdomains belong to it, except where `kind` is `newsroom`. */
  host: string;
  name: string;
  kind: SiteKind;
}
