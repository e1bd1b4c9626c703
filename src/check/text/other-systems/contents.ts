import { type Mark, markRule } from './mark.ts';

const instead = () => 'Take it out: "On this page" is made of the headings by itself.';

const MARKS: readonly Mark[] = [
  { sign: /@?\[\[?[_\u0002]{0,2}toc[_\u0002]{0,2}(?: [^\]\n]*)?\]\]?/dgimu, instead },
  { sign: /\{\{?:? *_{0,2}toc_{0,2} *\}?\}|^[ ]*__TOC__ *$|^[ ]*:toc:|^[ ]*\.\. *contents::|\\tableofcontents/dgimu, instead },
];

export const contentsMark = markRule({
  id: 'contents-mark',
  level: 'error',
  tells: 'The mark of other systems for a table of contents.',
  examples: {
    wrong: [
      '[TOC]', '[[toc]]', '[toc]\n\nText.', '[[_TOC_]]', '{:toc}', '{{TOC}}', '@[toc]', '.. contents::',
      '\\tableofcontents', ':toc:',
    ],
    right: [
      'Tocilizumab (TOC) is a medicine.', '[Tocqueville] wrote on it.', '`[TOC]`', '\\[TOC]',
      'Therapists treat TOC (obsessive-compulsive disorder) at all ages.', 'A tic-toc sound.',
    ],
  },
  marks: MARKS,
});
