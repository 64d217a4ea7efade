// What people in the communities of the demo town say. Invented, like the people.
import type { ClinicianRule, Door, ReplyRule } from '#vocabulary/communities.ts';
import type { ReportReason } from '#vocabulary/moderation.ts';

export interface TownRoom {
  name: string;
  about: string;
  welcome: string;
  rules: string;
  door: Door;
  clinicians: ClinicianRule;
  condition?: string;
  keeper: string;
  daysAgo: number;
  members: string[];
  /** Who waits at the door, with their words. */
  asking?: Record<string, string>;
  /** Whom the keeper asks to moderate too, and why. */
  askedToModerate?: { key: string; reason: string };
  threads: TownThread[];
}

export interface TownThread {
  by: string;
  daysAgo: number;
  title: string;
  text: string;
  warning?: string;
  anonymous?: boolean;
  whoReplies?: ReplyRule;
  meToo?: string[];
  replies?: TownReply[];
}

export interface TownReply {
  by: string;
  /** After the beginning of the thread. */
  hours: number;
  text: string;
  anonymous?: boolean;
  helpful?: string[];
  reported?: { by: string; reason: ReportReason; words: string };
}

const rules =
  'Be kind. Speak of your own experience, and do not tell others what to take or stop.\n\nWhat is said here stays here.\n\nIf you are in danger, call 911 or 988; we are not there day and night.';

export const rooms: TownRoom[] = [
  {
    name: 'Living with type 2 diabetes',
    about: 'Everyday life with type 2: food, numbers, tired days, small victories.',
    welcome:
      'Welcome. Nobody here counts your biscuits.\n\nSay hello if you like, or just read for a while. If something is hard to say under your name here, tick “anonymously”.',
    rules,
    door: 'open',
    clinicians: 'answer',
    condition: 'type-2-diabetes',
    keeper: 'fernway',
    daysAgo: 54,
    members: [
      'juniper',
      'marigold',
      'kite',
      'olive',
      'clover',
      'walnut',
      'morningfig',
      'slowriver',
      'osei',
      'pebble',
      'goldleaf',
    ],
    threads: [
      {
        by: 'marigold',
        daysAgo: 40,
        title: 'Twenty years: what I would tell myself on day one',
        text: 'Three things.\n\n1. You did not do this to yourself.\n2. One number is one number. Look at the week.\n3. Find one walk you like and keep it, rain or not.\n\nWhat would yours be?',
        meToo: ['juniper', 'kite', 'fernway', 'walnut'],
        replies: [
          {
            by: 'juniper',
            hours: 5,
            text: 'That a bad day is information, not a grade.',
            helpful: ['marigold', 'kite', 'clover', 'pebble'],
          },
          { by: 'kite', hours: 9, text: 'That the first appointment is not an exam. I crammed for it. Really.' },
          {
            by: 'walnut',
            hours: 30,
            text: 'That my wife would learn to cook differently before I did, and would not mind.',
          },
        ],
      },
      {
        by: 'juniper',
        daysAgo: 21,
        title: 'Baking without sugar: what actually worked',
        text: 'After a lot of sad muffins, these made it into the weekly round:\n\n- almond flour with a very ripe banana\n- pear instead of half of anything sweet\n- cinnamon, more than the book says\n\nThe rye thing with dates was a brick. Tell me yours.',
        meToo: ['olive', 'marigold'],
        replies: [
          { by: 'clover', hours: 3, text: 'Grated apple in the pancake. My grandchildren have not noticed.' },
          { by: 'marigold', hours: 20, text: 'I gave up on cakes and became a person with opinions about cheese.' },
        ],
      },
      {
        by: 'kite',
        daysAgo: 6,
        anonymous: true,
        title: 'I lied about my numbers',
        text: 'At the last visit I read out numbers I had made up, because the real ones were embarrassing. Now I am afraid they will change something because of it.\n\nHas anybody ever taken that back? How do you even start the sentence?',
        meToo: ['juniper', 'pebble', 'slowriver'],
        replies: [
          {
            by: 'marigold',
            hours: 1.5,
            text: 'I have. I said: “The numbers I gave you last time were not the real ones. Can we start again?” Nobody was angry. They had heard it before.',
            helpful: ['juniper', 'fernway', 'clover', 'walnut', 'pebble'],
          },
          {
            by: 'juniper',
            hours: 4,
            anonymous: true,
            text: 'Same here, for two years. I am writing this without my name too, so you can see how common it is.',
            helpful: ['marigold'],
          },
          { by: 'kite', hours: 7, anonymous: true, text: 'Thank you. I will use that sentence, word for word.' },
          {
            by: 'goldleaf',
            hours: 12,
            text: 'Cinnamon capsules fixed mine completely, you can stop the tablets after a month. Ask me for the shop.',
            reported: {
              by: 'marigold',
              reason: 'false-cure',
              words: 'This tells people to stop their tablets.',
            },
          },
        ],
      },
      {
        by: 'walnut',
        daysAgo: 2,
        title: 'Shoes',
        text: 'Where do you find wide shoes that do not look like a hospital? My feet have become particular.',
      },
      {
        by: 'pebble',
        daysAgo: 0.3,
        anonymous: true,
        title: 'First week, and everybody at work brings cake',
        text: 'I do not want to explain it to anyone yet. What do you say when a plate comes round for the third time?',
      },
    ],
  },
  {
    name: 'Type 1, day and night',
    about: 'Pumps, alarms at three in the morning, sports, school, and everything between.',
    welcome: 'Bring your questions and your three-in-the-morning stories.',
    rules,
    door: 'open',
    clinicians: 'none',
    condition: 'type-1-diabetes',
    keeper: 'fernway',
    daysAgo: 52,
    members: ['morningfig', 'juniper', 'lamplight'],
    threads: [
      {
        by: 'morningfig',
        daysAgo: 15,
        title: 'A hundred kilometres, slowly',
        text: 'Did the long ride I have been afraid of since school. Three stops, one alarm, one very patient friend. I am not fast and I do not care.',
        meToo: ['fernway'],
        replies: [
          {
            by: 'fernway',
            hours: 2,
            text: 'A hundred. Congratulations, from somebody who got off the bus early once.',
          },
          { by: 'lamplight', hours: 26, text: 'My nephew read this over my shoulder and has asked for a bicycle.' },
        ],
      },
      {
        by: 'fernway',
        daysAgo: 3,
        title: 'The alarm nobody else hears',
        text: 'Mine rings, I sleep, the neighbour hears it. How do you make it wake *you*?',
      },
    ],
  },
  {
    name: 'Parkinson: carers among carers',
    about: 'For partners, children and friends who care for somebody with Parkinson disease.',
    welcome: 'Here you may also say when you are tired of it. Nobody will think you love them less.',
    rules,
    door: 'on-request',
    clinicians: 'none',
    condition: 'parkinsons-disease',
    keeper: 'olive',
    daysAgo: 47,
    members: ['lamplight', 'walnut'],
    askedToModerate: { key: 'walnut', reason: 'You find words when the rest of us have none.' },
    asking: {
      quietoat: 'I look after my father since the spring. I would like to listen to people who know it.',
      clover: 'My brother has it. I am not sure I count as a carer, he lives far away.',
    },
    threads: [
      {
        by: 'lamplight',
        daysAgo: 18,
        title: 'She is best at ten in the morning',
        text: 'We have begun to put everything that matters at ten. Phone calls, the bath, visitors. The rest of the day may be what it is.\n\nWhen is your good hour?',
        meToo: ['walnut', 'olive'],
        replies: [
          {
            by: 'walnut',
            hours: 7,
            text: 'Four in the afternoon, with tea. I guard it like a dog.',
            helpful: ['lamplight'],
          },
        ],
      },
      {
        by: 'walnut',
        daysAgo: 4,
        anonymous: true,
        title: 'I shouted yesterday',
        text: 'She cannot help it and I shouted. I went and stood in the garden. How do you come back in?',
        replies: [
          {
            by: 'lamplight',
            hours: 2,
            text: 'With two cups of tea and “I am sorry, I was tired.” She usually says “me too”.',
            helpful: ['olive'],
          },
        ],
      },
    ],
  },
  {
    name: 'Long COVID, slowly',
    about: 'Pacing, setbacks, work, and being believed.',
    welcome: 'Short posts are welcome. No post is welcome too; rest first.',
    rules,
    door: 'open',
    clinicians: 'listen',
    condition: 'long-covid',
    keeper: 'slowriver',
    daysAgo: 33,
    members: ['lowsun', 'kite', 'thistle', 'ruiz'],
    threads: [
      {
        by: 'slowriver',
        daysAgo: 12,
        title: 'The ten-spoon day',
        text: 'Today I did ten things and it is evening and I am still here. I write it down because last spring I would not have believed it.',
        meToo: ['lowsun', 'kite'],
        replies: [{ by: 'lowsun', hours: 6, text: 'I read this lying down and clapped, quietly.' }],
      },
      {
        by: 'lowsun',
        daysAgo: 1.2,
        title: 'How do you explain it at work?',
        text: 'I look well. That is the whole problem. What do you tell a manager in two sentences?',
        warning: 'work, not being believed',
      },
    ],
  },
  {
    name: 'Breast cancer, after the diagnosis',
    about: 'From the first week to years after. Patients and the people close to them.',
    welcome: 'Whatever week you are in, somebody here has been in it.',
    rules: `${rules}\n\nClinicians explain things in general terms. They do not say what you should do, and you need not follow what they explain.`,
    door: 'open',
    clinicians: 'answer',
    condition: 'breast-cancer',
    keeper: 'clover',
    daysAgo: 29,
    members: ['thistle', 'pebble', 'ruiz'],
    threads: [
      {
        by: 'thistle',
        daysAgo: 9,
        title: 'The week of waiting',
        text: 'Nobody told me that waiting for the next appointment is a thing one does all day, like a job. What did you do with your hands?',
        warning: 'waiting for results',
        meToo: ['clover'],
        replies: [
          {
            by: 'clover',
            hours: 3,
            text: 'I repotted everything I own. Some of it twice.',
            helpful: ['thistle', 'pebble'],
          },
        ],
      },
      {
        by: 'thistle',
        daysAgo: 0.8,
        title: 'What do the letters in a mammogram report mean?',
        text: 'Not mine in particular: how are those reports built up, and what do the categories stand for?',
        whoReplies: 'everyone',
      },
    ],
  },
  {
    name: 'Migraine and other bad heads',
    about: 'Light, noise, weather, and the day after.',
    welcome: 'Turn the brightness down first.',
    rules,
    door: 'open',
    clinicians: 'none',
    condition: 'migraine',
    keeper: 'pebble',
    daysAgo: 26,
    members: ['kite', 'saltmarsh', 'lowsun'],
    threads: [
      {
        by: 'pebble',
        daysAgo: 11,
        title: 'Sunglasses in November, a defence',
        text: 'I wore them to the parent evening. Two people asked. One had hers in her bag and put them on.',
        meToo: ['kite', 'saltmarsh', 'lowsun'],
        replies: [{ by: 'saltmarsh', hours: 8, text: 'A secret society. I would like a handshake.' }],
      },
      {
        by: 'kite',
        daysAgo: 5,
        title: 'The day after',
        text: 'Do you also get the soft, slow day afterwards, where everything is far away? I almost like it.',
        replies: [{ by: 'pebble', hours: 11, text: 'Yes. I call it the cotton day.' }],
      },
    ],
  },
  {
    name: 'HIV, among ourselves',
    about: 'A quiet room. Nobody outside can tell that it exists.',
    welcome: 'You were invited because somebody trusts you. Hand the link on with the same care.',
    rules,
    door: 'hidden',
    clinicians: 'none',
    condition: 'hiv',
    keeper: 'nightfern',
    daysAgo: 31,
    members: ['saltmarsh', 'lowsun'],
    threads: [
      {
        by: 'nightfern',
        daysAgo: 14,
        title: 'Who did you tell first?',
        text: 'I told my sister, in a car park, with the engine running.',
        replies: [{ by: 'saltmarsh', hours: 20, text: 'The dog. Then, after a year, a friend.' }],
      },
    ],
  },
  {
    name: 'Waiting for results',
    about: 'Whatever it is you wait for: company while the phone does not ring.',
    welcome: 'No diagnosis needed here. Only the waiting.',
    rules,
    door: 'open',
    clinicians: 'none',
    keeper: 'olive',
    daysAgo: 12,
    members: ['paperboat', 'thistle'],
    threads: [
      {
        by: 'olive',
        daysAgo: 10,
        title: 'What the phone is allowed to do today',
        text: 'Mine is in the kitchen drawer until noon. It may ring there.',
        replies: [{ by: 'thistle', hours: 4, text: 'Mine lives in the oven glove now.' }],
      },
    ],
  },
];
