/** A time of captions, such as `00:04.000` or `1:02:03.500`: https://www.w3.org/TR/webvtt1/#webvtt-timestamp */
const TIME = /^(?:(\d+):)?([0-5]\d):([0-5]\d)\.(\d{3})$/;

/** What is wrong with a file of captions. */
export function captionsFault(text: string): string | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const times = lines.flatMap((line, index) => (line.includes('-->') ? [{ line: index + 1, parts: line.split('-->').map((part) => part.trim().split(/\s+/)[0] ?? '') }] : []));
  const withCommas = times.find(({ parts }) => parts.some((part) => /,\d{3}$/.test(part)));
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    return withCommas
      ? 'is in another format of captions (SRT). Write WEBVTT on its first line and leave the second one empty, and write the times with dots, such as 00:00:01.500.'
      : 'does not begin as captions do. Write WEBVTT on its first line, and leave the second one empty.';
  }
  if (withCommas) return `has a comma in a time on its line ${withCommas.line}. Write a dot: ${withCommas.parts.map((part) => part.replace(',', '.')).join(' --> ')}`;
  if (times.length === 0) return 'has no words. Write times and below them what is said, such as 00:00.000 --> 00:04.000';
  for (const { line, parts: [from = '', to = ''] } of times) {
    const [start, end] = [seconds(from), seconds(to)];
    if (start === undefined || end === undefined) return `has a time on its line ${line} that no player reads. Write minutes, seconds and thousandths on both sides, such as 00:00.000 --> 00:04.000`;
    if (end <= start) return `ends on its line ${line} before it begins. Write the later time behind the arrow.`;
    if ((lines[line] ?? '').trim() === '') return `has no words below the times on its line ${line}. Write what is said then, or take the times out.`;
  }
  return undefined;
}

function seconds(time: string): number | undefined {
  const [, hours = '0', minutes, whole, parts] = TIME.exec(time) ?? [];
  return minutes === undefined ? undefined : Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(parts) / 1000;
}
