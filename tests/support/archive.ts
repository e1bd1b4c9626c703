/** The articles that the practice brought with it, by their addresses, which stay as they are. */
export const ARCHIVE = [
  'bipolar-disorder-navigating-life-with-mood-cycles',
  'chronic-pain-and-mental-health-a-holistic-approach',
  'cultural-influences-on-perceptions-of-mental-health',
  'family-dynamics-and-their-role-in-mental-health',
  'financial-stress-and-mental-health-strategies-for-relief',
  'managing-social-anxiety-in-a-digital-world',
  'music-therapy-promoting-healing-through-sound',
  'navigating-grief-and-loss-mental-health-strategies',
  'new-technologies-in-mental-health-care',
  'peer-support-in-mental-health-recovery',
  'workplace-mental-health-fostering-a-supportive-environment',
];
