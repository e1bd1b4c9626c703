import type { Settings } from './settings.ts';
import { translationOnly } from './text-fields.ts';

/** The page for editors. It is linked nowhere, and search engines are asked to stay away. */
export function adminPage(settings: Settings): string {
  const { at, config } = settings;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<title>${config['app_title'] as string}: write and publish</title>
<link rel="icon" href="${at.replace(/admin\/$/, '')}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${at}editor.css">
<style>${hidden(settings)}</style>
<script type="application/json" id="settings">${JSON.stringify(settings).replaceAll('<', String.raw`\u003c`)}</script>
<script src="${at}before.js"></script>
</head>
<body>
<noscript><p>This page for editors needs JavaScript. The site itself needs none.</p></noscript>
<script src="${at}cms/sveltia-cms.js"></script>
<script type="module" src="${at}editor.js"></script>
</body>
</html>
`;
}

/** Hides in the first language what its translations alone have: Sveltia CMS shows each field in all languages. */
function hidden({ texts, language }: Settings): string {
  const names = new Set(Object.values(texts).flatMap(({ original, translation }) => translationOnly(original, translation)));
  return `${[...names].map((name) => `[data-locale="${language}"] [data-key-path="${name}"]`).join(', ')} { display: none }`;
}
