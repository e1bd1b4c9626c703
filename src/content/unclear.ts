/** What keeps a command from going on, in words for whoever typed it. */
export class Unclear extends Error {}
