// Time zones of practices: those of the United States by the names people use, then all others by their IANA name.

/** 15 U.S.C. 261 and 263 name them; Arizona and Hawaii do not change their clocks. */
const usZones: Record<string, string> = {
  'America/New_York': 'Eastern Time',
  'America/Chicago': 'Central Time',
  'America/Denver': 'Mountain Time',
  'America/Phoenix': 'Mountain Time, Arizona',
  'America/Los_Angeles': 'Pacific Time',
  'America/Anchorage': 'Alaska Time',
  'Pacific/Honolulu': 'Hawaii Time',
  'America/Puerto_Rico': 'Atlantic Time, Puerto Rico',
  'Pacific/Guam': 'Chamorro Time, Guam',
  'Pacific/Pago_Pago': 'Samoa Time',
};

/** Of a practice that has chosen none. */
export const defaultZone = 'America/New_York';

const others = (): string[] => Intl.supportedValuesOf('timeZone').filter((zone) => !(zone in usZones));

/** For a select: the zones of the United States first. */
export const zoneChoices = (): { value: string; label: string }[] => [
  ...Object.entries(usZones).map(([value, label]) => ({ value, label })),
  ...others().map((value) => ({ value, label: value.replaceAll('_', ' ') })),
];

export const isZone = (zone: string): boolean => zone in usZones || others().includes(zone);

/** "Eastern Time", or the IANA name of a zone elsewhere. */
export const zoneName = (zone: string): string => usZones[zone] ?? zone.replaceAll('_', ' ');
