/**
 * Names that Windows keeps for itself, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file.
 * Whoever has a file or a folder of that name cannot get the project onto a computer with Windows.
 */
const KEPT_BY_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether no file and no folder can have a name on Windows. */
export function isKeptByWindows(name: string): boolean {
  return KEPT_BY_WINDOWS.test(name);
}
