/** What a look at a live site found: what has to be mended, what somebody should look at, or what cannot be seen from here. */
export interface Finding {
  level: 'mend' | 'look' | 'unseen';
  told: string;
}

export const mend = (told: string): Finding => ({ level: 'mend', told });
export const look = (told: string): Finding => ({ level: 'look', told });
export const unseen = (told: string): Finding => ({ level: 'unseen', told });
