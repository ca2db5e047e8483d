/** What a sentence may say of a traveller; `from` and `to` are ages, both included. */
export type Clause = { readonly words: string; readonly from?: number; readonly to?: number };

/** Why somebody travels: goes on after "A woman in her forties …". None of it says anything of the document. */
export const ERRANDS: readonly Clause[] = [
  { words: 'is on the way to a wedding' },
  { words: 'comes back from three weeks at the sea' },
  { words: 'has an appointment at a trade fair', from: 22, to: 66 },
  { words: 'is changing trains on a long way home' },
  { words: 'goes to see an old friend in hospital' },
  { words: 'is travelling to a conference on fisheries', from: 24, to: 68 },
  { words: 'comes for the opening of an exhibition' },
  { words: 'is going to stay with cousins for the holidays' },
  { words: 'arrives with the last ferry of the day' },
  { words: 'has booked a week of walking in the hills' },
  { words: 'travels to the first day of a new job', from: 20, to: 60 },
  { words: 'is on the way to a funeral' },
  { words: 'comes to look at a flat', from: 20, to: 70 },
  { words: 'returns from a course in book-keeping', from: 19, to: 60 },
  { words: 'is driving a delivery van with parts for a mill', from: 21, to: 64 },
  { words: 'comes to watch a regatta' },
  { words: 'has a connection to catch in forty minutes' },
  { words: 'is going to pick up a second-hand boat', from: 20, to: 72 },
  { words: 'travels to sit an examination', from: 18, to: 34 },
  { words: 'is touring with a choir' },
  { words: 'comes back from visiting a newborn grandchild', from: 50 },
  { words: 'goes to a reunion of old schoolfellows', from: 30 },
  { words: 'is on a rail tour with a rucksack', from: 18, to: 36 },
  { words: 'has come to play in a chess tournament' },
  { words: 'travels for the harvest', from: 18, to: 58 },
  { words: 'is going home after a season on the boats', from: 19, to: 60 },
  { words: 'comes to see a notary about an inheritance', from: 28 },
  { words: 'is travelling ahead of the rest of the family', from: 22 },
  { words: 'goes to a spa for a fortnight', from: 45 },
  { words: 'has tickets for a concert this evening' },
  { words: 'is on the way to a language school', from: 18, to: 40 },
  { words: 'comes from a meeting with suppliers', from: 25, to: 66 },
];

/** How somebody stands there; `{they}`, `{their}` and `{them}` are filled in. Calm and nervous alike fit anybody. */
export const MANNERS: readonly Clause[] = [
  { words: '{They} put{s} the passport down open and wait{s}.' },
  { words: '{They} answer{s} before the question is quite asked.' },
  { words: '{They} {have} {their} phone in one hand and keep{s} looking at the clock.' },
  { words: '{They} say{s} good morning and then nothing more.' },
  { words: '{They} travel{s} light: a small bag and a coat over one arm.' },
  { words: '{They} apologise{s} for the trouble, though there has been none.' },
  { words: '{They} {are} tired, and say{s} so.' },
  { words: '{They} hum{s} quietly while you look.' },
  { words: '{They} look{s} past you at the departure board.' },
  { words: '{They} ask{s} whether this will take long.' },
  { words: '{They} {have} been at this crossing before, and say{s} so.' },
  { words: '{They} fold{s} and unfold{s} a boarding pass.' },
  { words: '{They} lean{s} on the counter and smile{s}.' },
  { words: '{They} hand{s} over the passport in a plastic sleeve and take{s} it out when asked.' },
  { words: '{They} {are} in the middle of a telephone call and end{s} it.' },
  { words: '{They} speak{s} softly; you have to ask twice.' },
  { words: '{They} joke{s} about the photograph: nobody looks like that.' },
  { words: '{They} search{es} three pockets before the passport turns up.' },
  { words: '{They} name{s} the address where {they} will stay without being asked.' },
  { words: '{They} {are} the last of a large group to come through.' },
  { words: '{They} watch{es} your hands while you work.' },
  { words: '{They} rub{s} {their} eyes; the crossing was rough.' },
  { words: '{They} wear{s} a raincoat that still drips.' },
  { words: '{They} ask{s} about the weather further inland.' },
];

/** What else there is to tell of the moment. */
export const MOMENTS: readonly string[] = [
  'The queue behind is short.',
  'The queue behind is long.',
  'It is early; the hall is still half dark.',
  'The next train is called while you look.',
  'A colleague waits to hand over the shift.',
  'Rain drums on the roof of the hall.',
  'A child is crying somewhere behind.',
  'The counter beside yours has just closed.',
  'It is the quietest hour of the day.',
  'Two coaches have just arrived.',
];

export const QUESTIONS: readonly string[] = ['Admit this traveller, or refer the case to the second line?'];
