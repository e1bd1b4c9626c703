/** The pages that the site itself leads to, by the names of their folders in `content/pages/`. */
export const HELP = 'get-help';
export const ABOUT = 'about';
export const DISCLAIMER = 'disclaimer';
export const PRIVACY = 'privacy';
export const FOOTER = ['editorial-policy', PRIVACY, 'accessibility', DISCLAIMER];
