/** Something to read: spaces, some of no width, and single signs are none. */
export const READABLE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;
