import type { FactorTools } from '#domain/credentials/second-factor.ts';
import type { Visit } from './visit.ts';

/** The keys and the time that acts with codes need. */
export const factorTools = ({ house, now }: Visit): FactorTools => ({
  sealKey: house.keys.secondFactor,
  throttleKey: house.keys.throttle,
  now,
});
