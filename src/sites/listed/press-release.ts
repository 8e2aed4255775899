/** Services that publish press releases. Host → name, sorted. */
export const PRESS_RELEASE: Readonly<Record<string, string>> = {
  'accessnewswire.com': 'ACCESS Newswire',
  'acnnewswire.com': 'ACN Newswire',
  'businesswire.com': 'Business Wire',
  'einpresswire.com': 'EIN Presswire',
  'finanznachrichten.de': 'FinanzNachrichten',
  'globenewswire.com': 'GlobeNewswire',
  'media-outreach.com': 'Media OutReach',
  'menafn.com': 'MENAFN',
  'newsfilecorp.com': 'Newsfile',
  'newswire.ca': 'CNW',
  'presseportal.de': 'news aktuell',
  'prnewswire.co.uk': 'PR Newswire UK',
  'prnewswire.com': 'PR Newswire',
  'prweb.com': 'PRWeb',
  'stocktitan.net': 'StockTitan',
};
