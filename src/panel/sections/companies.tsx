import { Figure } from '../../ui/figure-text.tsx';
import { figureText } from '../../ui/format/figure.ts';
import { SourceDate } from '../../ui/source-date.tsx';
import { word } from '../../words/words.ts';
import type { CompanyRow } from '../page-view.ts';
import { Row } from './row.tsx';
import { Section } from './section.tsx';

const SHOWN = 5;

interface Props {
  companies: readonly CompanyRow[];
  onGoTo: (mark: number) => void;
}

/** The page's companies, most named first, each with its most telling figure. */
export function Companies({ companies, onGoTo }: Props) {
  return (
    <Section
      heading={word('panelCompanies')}
      count={companies.length}
      rows={companies}
      shown={SHOWN}
      render={rows => (
        <ul class="things">
          {rows.map(({ mark, mentions, summary: { name, figure } }) => (
            <Row
              key={mark}
              name={name}
              mark={mark}
              onGoTo={onGoTo}
              detail={figure?.label}
              end={figure && <Figure text={figureText(figure)} />}
              endDetail={
                figure && <SourceDate source={figure.source} date={figure.asOf} yearsOld={figure.yearsOld} />
              }
            >
              {name}
              {mentions > 1 && (
                <span class="thing-mentions">
                  <span aria-hidden="true">{word('panelMentions', mentions)}</span>
                  <span class="visually-hidden">{word('panelMentionsLabel', mentions)}</span>
                </span>
              )}
            </Row>
          ))}
        </ul>
      )}
    />
  );
}
