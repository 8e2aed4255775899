import { describe, expect, it } from 'vitest';
import { pageDollar, settleDollar } from '../../../../src/detect/money/page-dollar.ts';
import { readAllMoney } from '../../../../src/detect/money/read-all-money.ts';

describe('pageDollar', () => {
  const text = 'The council will pay $2 billion for the site.';
  const readings = readAllMoney(text);

  it('takes a bare dollar for the one of the United States unless something says otherwise', () => {
    expect(pageDollar({}, [text], readings)).toBeNull();
    expect(pageDollar({ host: 'example.com', language: 'en-US' }, [text], readings)).toBeNull();
  });

  it('doubts it by host and by language', () => {
    expect(pageDollar({ host: 'afr.com.au' }, [text], readings)).toBe('AUD');
    expect(pageDollar({ host: 'example.com', language: 'en-CA' }, [text], readings)).toBe('CAD');
  });

  it('doubts it where the text names its own country twice and nothing American', () => {
    const local = `${text} Canberra agreed, and the ASX rose.`;
    expect(pageDollar({}, [local], readings)).toBe('AUD');
    expect(pageDollar({}, [`${local} The U.S. did not.`], readings)).toBeNull();
  });

  it('trusts it where the page writes its own dollar with letters', () => {
    const both = 'It paid A$24 billion ($16 billion).';
    expect(pageDollar({ host: 'example.com.au' }, [both], readAllMoney(both))).toBeNull();
  });

  it('leaves a doubted dollar without a currency, and others alone', () => {
    const [bare, marked] = readAllMoney('$5bn and US$6bn');
    expect(settleDollar(bare!, 'AUD')).toMatchObject({ currency: null, uncertainCurrency: true });
    expect(settleDollar(marked!, 'AUD')).toMatchObject({ currency: 'USD', uncertainCurrency: false });
  });
});
