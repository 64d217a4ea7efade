// What the groups of conditions are called.
import type { ConditionGroup } from '#vocabulary/conditions.ts';

export const groupNames: Record<ConditionGroup, string> = {
  blood: 'Blood',
  'bones-and-muscles': 'Bones and muscles',
  'brain-and-nerves': 'Brain and nerves',
  cancer: 'Cancer',
  'children-and-inherited': 'Children and inherited conditions',
  digestion: 'Digestion',
  'eyes-and-ears': 'Eyes and ears',
  heart: 'Heart and vessels',
  'hormones-and-metabolism': 'Hormones and metabolism',
  'immune-and-joints': 'Immune system and joints',
  infections: 'Infections',
  injuries: 'Injuries',
  kidneys: 'Kidneys and bladder',
  lungs: 'Lungs',
  'mental-health': 'Mental health',
  reproductive: 'Reproductive health',
  skin: 'Skin',
  'sleep-pain-and-other': 'Sleep, pain and other',
};
