/**
 * Whether the tests of the night run: they look at everything, where those of each change look at one of a kind, for the sake of
 * those who wait.
 */
export const isNight = process.env['NIGHTLY'] === 'true';
