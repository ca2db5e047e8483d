import type { Design } from '../../../src/core/press/recipe/design.ts';
import { DESIGN_RULES } from '../../../src/core/press/recipe/designRules.ts';
import { broken } from '../document/broken.ts';

/** `code path` of everything the rules have against a design. */
export function designRulesBroken(design: Design): readonly string[] {
  return broken(DESIGN_RULES, design);
}
