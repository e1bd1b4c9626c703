import type { Language } from '../../src/languages/languages.ts';

const BIPOLAR = 'bipolar-disorder-navigating-life-with-mood-cycles';
const PAIN = 'chronic-pain-and-mental-health-a-holistic-approach';
const CULTURE = 'cultural-influences-on-perceptions-of-mental-health';
const FAMILY = 'family-dynamics-and-their-role-in-mental-health';
const MONEY = 'financial-stress-and-mental-health-strategies-for-relief';
const SHY = 'managing-social-anxiety-in-a-digital-world';
const MUSIC = 'music-therapy-promoting-healing-through-sound';
const GRIEF = 'navigating-grief-and-loss-mental-health-strategies';
const DEVICES = 'new-technologies-in-mental-health-care';
const PEERS = 'peer-support-in-mental-health-recovery';
const WORK = 'workplace-mental-health-fostering-a-supportive-environment';

/** What people type, as they type it, and the folder of the article that must be among the first three. */
export const QUERIES: Record<'en' | 'es', readonly (readonly [typed: string, folder: string])[]> = {
  en: [
    ["can't sleep since my mom died", GRIEF],
    ['how long does grief last', GRIEF],
    ["i keep hearing my dead husband's voice", GRIEF],
    ['my brother died of an overdose', GRIEF],
    ['explain death to a child', GRIEF],
    ['bipoler', BIPOLAR],
    ['lithium side effects', BIPOLAR],
    ['wife spends too much and never sleeps', BIPOLAR],
    ['mood swings', BIPOLAR],
    ['pregnant and on lithium', BIPOLAR],
    ['money problems', MONEY],
    ["can't pay rent", MONEY],
    ['debt collectors calling', MONEY],
    ['lost my job', MONEY],
    ['i hate my job', WORK],
    ['can they fire me for depression', WORK],
    ['burned out', WORK],
    ['tell my boss about my anxiety', WORK],
    ['anxeity', SHY],
    ['afraid to talk to people', SHY],
    ['scared of phone calls', SHY],
    ['social media makes me feel bad', SHY],
    ['shy', SHY],
    ['is chatgpt a good therapist', DEVICES],
    ['apple watch stress', DEVICES],
    ['mental health app privacy', DEVICES],
    ['vr headset for phobia', DEVICES],
    ['music to calm down', MUSIC],
    ['do i have to play an instrument', MUSIC],
    ['talk to someone who has been there', PEERS],
    ['so lonley', PEERS],
    ['support group', PEERS],
    ['back pain and depression', PAIN],
    ['everything hurts', PAIN],
    ['fibromyalga', PAIN],
    ['therapist who speaks spanish', CULTURE],
    ["my family doesn't believe in therapy", CULTURE],
    ['attack of nerves', CULTURE],
    ["husband won't get help", FAMILY],
    ['my parents fight all the time', FAMILY],
    ['say no to my mother', FAMILY],
    ['toxic family', FAMILY],
  ],
  es: [
    ['no puedo dormir desde que murió mi mamá', GRIEF],
    ['se murio mi mama', GRIEF],
    ['cuanto dura el duelo', GRIEF],
    ['oigo la voz de mi marido muerto', GRIEF],
    ['primera navidad sin mi papa', GRIEF],
    ['vipolar', BIPOLAR],
    ['lithium', BIPOLAR],
    ['cambios de humor', BIPOLAR],
    ['mi hijo es bipolar', BIPOLAR],
    ['analisis de sangre litio', BIPOLAR],
    ['sin plata', MONEY],
    ['no puedo pagar la renta', MONEY],
    ['no me alcanza el dinero', MONEY],
    ['me van a desalojar', MONEY],
    ['estres en el trabajo', WORK],
    ['me pueden botar por depresion', WORK],
    ['estoy quemada', WORK],
    ['mi jefe me grita', WORK],
    ['ancieda social', SHY],
    ['miedo a hablar con la gente', SHY],
    ['me pongo rojo', SHY],
    ['redes sociales', SHY],
    ['adicto al celular', SHY],
    ['psicologo por inteligencia artificial', DEVICES],
    ['reloj inteligente', DEVICES],
    ['lentes de realidad virtual', DEVICES],
    ['mis datos estan seguros', DEVICES],
    ['musica para relajarse', MUSIC],
    ['cantar ayuda con la depresion', MUSIC],
    ['hablar con alguien que haya pasado por lo mismo', PEERS],
    ['grupo de apoyo', PEERS],
    ['me siento solo', PEERS],
    ['dolor de espalda y depresion', PAIN],
    ['me duele todo el cuerpo', PAIN],
    ['el medico dice que es psicologico', PAIN],
    ['nervios', CULTURE],
    ['el que diran', CULTURE],
    ['psicologo que hable español', CULTURE],
    ['mi esposo no quiere ir a terapia', FAMILY],
    ['mis padres pelean mucho', FAMILY],
    ['ponerle limites a mi mama', FAMILY],
    ['problemas con mi suegra', FAMILY],
  ],
};

/** What somebody in need types, in whatever language the page is, and the help line that must be shown first of all. */
export const IN_NEED: readonly (readonly [typed: string, page: Language, line: string])[] = [
  ['i want to die', 'en', 'lifeline'],
  ['kill myself', 'en', 'lifeline'],
  ['me quiero morir', 'en', 'lifeline-spanish'],
  ['suiside', 'en', 'lifeline'],
  ['i dont want to be here anymore', 'en', 'lifeline'],
  ['how do I stop my daughter from cutting herself', 'en', 'lifeline'],
  ['took too many pills', 'en', 'emergency'],
  ['overdoes, he is not breathing', 'en', 'emergency'],
  ['my husband hits me', 'en', 'domestic-violence'],
  ['me quiero morir', 'es', 'lifeline-spanish'],
  ['kiero matarme', 'es', 'lifeline-spanish'],
  ['ya no puedo más', 'es', 'lifeline-spanish'],
  ['i want to die', 'es', 'lifeline'],
  ['sobredosis', 'es', 'emergency'],
  ['tomé muchas pastillas', 'es', 'poison-control'],
  ['mi novio me golpea', 'es', 'domestic-violence'],
];

/** What has a word of those, or nearly, and asks for something else. */
export const NOT_IN_NEED: readonly string[] = ['substance abuse', 'diet and mood', 'die hard', 'amusing music', 'dying my hair', 'abuso de alcohol', 'me controlo la presión'];
