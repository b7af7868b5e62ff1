package org.caveat.search;

import org.caveat.collection.Holding;
import org.caveat.time.Edtf;

/** A time can lie within another: some day that it can mean is a day of that time, or before or after it. */
public record OfDate(Dated dated, Compared compared, Edtf date) implements Term.OfState {

    /** Some time of the photograph can lie within that time. */
    public OfDate(Edtf date) {
        this(Dated.DATE, Compared.AS, date);
    }

    @Override
    public boolean matches(Holding holding) {
        return Span.of(compared, date)
                .filter(wanted -> dated.in(holding.state())
                        .map(Edtf::bounds)
                        .map(Span::of)
                        .anyMatch(wanted::meets))
                .isPresent();
    }

    @Override
    public String spelled() {
        return dated.field() + ":" + compared.sign() + date.text();
    }
}
