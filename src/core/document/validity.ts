/** Whether a document may be used on a day. Days are YYYY-MM-DD; the days of issue and expiry both belong to it. */
export type Validity = 'valid' | 'expired' | 'not-yet-valid';

export function validityOn(day: string, dates: { readonly issueDate: string; readonly expiryDate: string }): Validity {
  if (day < dates.issueDate) return 'not-yet-valid';
  return day > dates.expiryDate ? 'expired' : 'valid';
}
