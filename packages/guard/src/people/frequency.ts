// How common conditions and events are in the United States. Each line has its source; what no source covers is not here.
import { type Ages, peopleOf, type Sex } from './population.ts';

export interface Frequency {
  /** People living with it, or people it happens to in a year. */
  counts: 'living' | 'a year';
  people: number;
  /** Among whom; everybody when absent. */
  ages?: Ages;
  sex?: Sex;
  words: RegExp;
  source: string;
}

const adults: Ages = { from: 18, to: 120 };
const older: Ages = { from: 65, to: 120 };
const mothers: Ages = { from: 15, to: 49 };
const diabetes = 'Bullard et al., Prevalence of Diagnosed Diabetes in Adults by Diabetes Type, 2016. MMWR 2018;67(12)';
const cancer = 'Siegel et al., Cancer statistics, 2024. CA Cancer J Clin 2024;74:12–49: estimated new cases';
const bowel = "Kappelman et al., Crohn's Disease and Ulcerative Colitis. Dig Dis Sci 2013;58:519–525";
const births = 'Martin et al., Births: Final Data for 2015. National Vital Statistics Reports 2017;66(1)';
const notifiable = 'CDC, National Notifiable Diseases Surveillance System, annual tables';

/** The narrower stands before the wider: the first that fits is taken. */
export const frequencies: readonly Frequency[] = [
  living(
    15_908,
    /\b(?:als|lou gehrig'?s?|amyotrophic lateral sclerosis)\b/,
    'Mehta et al., Prevalence of ALS, 2012–2013. MMWR Surveill Summ 2016;65(8)',
  ),
  living(
    727_000,
    /\bmultiple sclerosis\b/,
    'Wallin et al., The prevalence of MS in the United States. Neurology 2019;92:e1029',
    adults,
  ),
  living(
    204_000,
    /\blupus\b/,
    'Izmirly et al., Prevalence of SLE in the United States. Arthritis Rheumatol 2021;73:991',
  ),
  living(565_000, /\bcrohn'?s?\b/, bowel),
  living(593_000, /\bulcerative colitis\b/, bowel),
  living(100_000, /\bsickle[- ]cell\b/, 'CDC, Data and Statistics on Sickle Cell Disease'),
  living(32_000, /\bcystic fibrosis\b/, 'Cystic Fibrosis Foundation, Patient Registry 2022 Annual Data Report'),
  living(
    20_000,
    /\bhemophili\w+\b/,
    'Soucie et al., Occurrence rates of haemophilia. Haemophilia 2020;26:487',
    undefined,
    'male',
  ),
  living(
    930_000,
    /\bparkinson'?s?\b/,
    'Marras et al., Prevalence of Parkinson’s disease. npj Parkinsons Dis 2018;4:21',
    { from: 45, to: 120 },
  ),
  living(
    6_900_000,
    /\balzheimer'?s?\b/,
    'Alzheimer’s Association, 2024 Facts and Figures. Alzheimers Dement 2024;20:3708',
    older,
  ),
  living(
    1_200_000,
    /\b(?:hiv|aids)\b/,
    'CDC, Estimated HIV Incidence and Prevalence 2018–2022. HIV Surveill Suppl Rep 2024;29(1)',
    { from: 13, to: 120 },
  ),
  living(3_400_000, /\b(?:epilepsy|epileptic)\b/, 'Zack and Kobau, Active Epilepsy, 2015. MMWR 2017;66:821'),
  living(1_300_000, /\btype[- ]?(?:1|one|i) diabet\w+\b|\bt1d\b/, diabetes, adults),
  living(21_000_000, /\btype[- ]?(?:2|two|ii) diabet\w+\b|\bt2d\b/, diabetes, adults),
  living(22_300_000, /\bdiabet\w+\b/, diabetes, adults),
  living(
    9_200_000,
    /\bgout\b/,
    'Chen-Xu et al., Contemporary Prevalence of Gout. Arthritis Rheumatol 2019;71:991',
    adults,
  ),
  living(7_550_000, /\bpsoria\w+\b/, 'Armstrong et al., Psoriasis Prevalence. JAMA Dermatol 2021;157(8)', adults),
  living(328_000, /\bhidradenitis\b/, 'Garg et al., Hidradenitis Suppurativa. JAMA Dermatol 2017;153:760: 0.10 %'),
  living(2_330_000, /\bceliac\b/, 'Rubio-Tapia et al., Celiac disease. Am J Gastroenterol 2012;107:1538: 1 in 141'),
  living(66_000, /\bmarfan\b/, 'Judge and Dietz, Marfan’s syndrome. Lancet 2005;366:1965: 2 to 3 in 10,000, the lower'),
  living(
    197_000,
    /\bsarcoidosis\b/,
    'Baughman et al., Sarcoidosis in America. Ann Am Thorac Soc 2016;13:1244: 60 in 100,000 adults',
    adults,
  ),
  living(212_886, /\bdown syndrome\b/, 'de Graaf et al., People with Down syndrome. Genet Med 2017;19:439'),
  living(808_000, /\b(?:dialysis|kidney failure|renal failure|esrd|eskd)\b/, 'USRDS, 2023 Annual Data Report'),
  living(
    2_400_000,
    /\bhepatitis c\b|\bhep c\b/,
    'Hofmeister et al., Hepatitis C prevalence 2013–2016. Hepatology 2019;69:1020',
    adults,
  ),
  yearly(66_440, /\bpancreatic (?:cancer|adenocarcinoma|tumor)|cancer of the pancreas\b/, cancer),
  yearly(313_510, /\bbreast cancer\b/, cancer, adults),
  yearly(234_580, /\blung cancer\b/, cancer),
  yearly(152_810, /\b(?:colon|colorectal|rectal|bowel) cancer\b/, cancer),
  yearly(299_010, /\bprostate cancer\b/, cancer, adults, 'male'),
  yearly(9_760, /\btesticular (?:cancer|tumor|germ cell)\b/, cancer, undefined, 'male'),
  yearly(19_680, /\bovarian cancer\b/, cancer, undefined, 'female'),
  yearly(13_820, /\bcervical cancer\b/, cancer, undefined, 'female'),
  yearly(100_640, /\bmelanoma\b/, cancer),
  yearly(35_780, /\b(?:multiple )?myeloma\b/, cancer),
  yearly(8_570, /\b(?<!non-)hodgkin'?s?(?: lymphoma)?\b/, cancer),
  yearly(80_620, /\b(?:non-hodgkin\w*|lymphoma)\b/, cancer),
  yearly(62_770, /\bleuk[ae]?emia\b/, cancer),
  yearly(44_020, /\bthyroid cancer\b/, cancer),
  yearly(13_590, /\bsarcoma\b/, cancer),
  yearly(25_400, /\b(?:brain (?:cancer|tumor)|glioblastoma|glioma)\b/, cancer),
  yearly(
    795_000,
    /\b(?:stroke|cva)\b/,
    'Tsao et al., Heart Disease and Stroke Statistics, 2023 Update. Circulation 2023;147:e93',
  ),
  yearly(
    805_000,
    /\b(?:heart attack|myocardial infarction|stemi|nstemi)\b/,
    'Tsao et al., Heart Disease and Stroke Statistics, 2023 Update. Circulation 2023;147:e93',
  ),
  yearly(
    280_000,
    /\bappendicitis|appendectomy\b/,
    'Addiss et al., Appendicitis and appendectomy. Am J Epidemiol 1990;132:910: 11 in 10,000 a year, then 250,000',
  ),
  yearly(9_615, /\b(?:tuberculosis|tb)\b/, 'Williams et al., Tuberculosis, United States, 2023. MMWR 2024;73:265'),
  yearly(1_274, /\bmeasles\b/, 'CDC, Measles Cases and Outbreaks: 2019, the highest of 2000 to 2024'),
  yearly(476_000, /\blyme\b/, 'Kugeler et al., Lyme disease 2010–2018. Emerg Infect Dis 2021;27:616'),
  yearly(2_000, /\bmalaria\b/, 'Mace et al., Malaria Surveillance, 2018. MMWR Surveill Summ 2021;70(2)'),
  yearly(250, /\bbotulism\b/, notifiable),
  yearly(30, /\btetanus\b/, notifiable),
  yearly(10, /\brabies\b/, `${notifiable}: fewer than 10`),
  yearly(200, /\b(?:leprosy|hansen'?s disease)\b/, 'HRSA, National Hansen’s Disease Program: 150 to 250 a year'),
  yearly(
    10_000,
    /\b(?:snake ?bites?|bitten by a (?:snake|rattlesnake|copperhead))\b/,
    'CDC NIOSH, Venomous Snakes: 7,000 to 8,000, and some not reported',
  ),
  yearly(50, /\bshark (?:attack|bite)|bitten by a shark\b/, 'International Shark Attack File, yearly summaries'),
  yearly(57, /\bquadruplets?\b/, `${births}: 228 children`, mothers, 'female'),
  yearly(1_290, /\btriplets?\b/, `${births}: 3,871 children`, mothers, 'female'),
  yearly(
    66_578,
    /\b(?:delivered|birth to|pregnant with|carrying|expecting) (?:\w+ )?twins\b|\btwin (?:pregnancy|delivery|birth)\b/,
    `${births}: 133,155 children`,
    mothers,
    'female',
  ),
];

/** How often a year a person is seen: National Health Statistics Reports 27 (2010), 335.6 visits per 100 persons. */
export const officeVisits = 3.356;
/** Emergency departments, 2015–2018: NHAMCS, MMWR QuickStats: 42 visits per 100 persons. */
export const emergencyVisits = 0.42;

/** The share of these people whom it concerns: now, or within a year. */
export function shareOf({ people, ages, sex }: Frequency): number {
  return Math.min(1, people / peopleOf(ages, sex));
}

function living(people: number, words: RegExp, source: string, ages?: Ages, sex?: Sex): Frequency {
  return { counts: 'living', people, words, source, ...(ages ? { ages } : {}), ...(sex ? { sex } : {}) };
}

function yearly(people: number, words: RegExp, source: string, ages?: Ages, sex?: Sex): Frequency {
  return { ...living(people, words, source, ages, sex), counts: 'a year' };
}
