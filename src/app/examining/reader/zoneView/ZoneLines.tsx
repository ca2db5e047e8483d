import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { moveInZone } from './moveInZone.ts';
import { type PlacedCharacter, TROUBLE_SIGNS, troublesOf } from './placedCharacter.ts';
import { useCharacterWords } from './useCharacterWords.ts';

type ZoneLinesProps = {
  readonly lines: readonly (readonly PlacedCharacter[])[];
  readonly chosen: PlacedCharacter | null;
  readonly choose: (character: PlacedCharacter) => void;
};

/** The lines character by character. One stop of the Tab key; arrows lead from character to character. */
export function ZoneLines({ lines, chosen, choose }: ZoneLinesProps): ReactNode {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent, { line, column }: PlacedCharacter): void => {
    const to = moveInZone(
      event.key,
      { line: line - 1, column: column - 1 },
      lines.map(({ length }) => length),
    );
    if (to === null) return;
    event.preventDefault();
    root.current?.querySelector<HTMLElement>(`[data-place="${to.line + 1}.${to.column + 1}"]`)?.focus();
  };
  const stop = chosen ?? lines[0]?.[0];
  return (
    <div ref={root} className="zone-view-lines" dir="ltr">
      {lines.map((characters, i) => (
        <fieldset
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place
          key={i}
          className="zone-view-line"
          aria-label={t('zoneView.line.name', { line: i + 1 })}
          style={{ '--half': Math.ceil(characters.length / 2), '--all': characters.length } as CSSProperties}
        >
          {characters.map(character => (
            <CharacterCell
              key={character.column}
              character={character}
              isChosen={chosen?.line === character.line && chosen.column === character.column}
              isStop={stop?.line === character.line && stop.column === character.column}
              choose={() => choose(character)}
              move={event => move(event, character)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

type CharacterCellProps = {
  readonly character: PlacedCharacter;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly choose: () => void;
  readonly move: (event: KeyboardEvent) => void;
};

function CharacterCell({ character, isChosen, isStop, choose, move }: CharacterCellProps): ReactNode {
  const sayWords = useCharacterWords();
  const troubles = troublesOf(character);
  const { place, read, second, troubles: told } = sayWords(character);
  return (
    <button
      type="button"
      className={['zone-view-character', ...troubles].join(' ')}
      data-place={`${character.line}.${character.column}`}
      aria-pressed={isChosen}
      aria-label={[place, read, ...told, second].filter(words => words !== null).join(' ')}
      tabIndex={isStop ? 0 : -1}
      style={{ '--confidence': character.confidence } as CSSProperties}
      onFocus={choose}
      onPointerEnter={choose}
      onClick={choose}
      onKeyDown={move}
    >
      <span className="zone-view-signs" aria-hidden="true">
        {troubles.map(trouble => TROUBLE_SIGNS[trouble]).join('')}
      </span>
      <span aria-hidden="true">{character.character}</span>
    </button>
  );
}
