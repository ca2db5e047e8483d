import { createContext, type ReactNode } from 'react';

/** What somebody wants to lay over the bench of a case: the tour's card. */
export const CoachSlot = createContext<ReactNode>(null);
