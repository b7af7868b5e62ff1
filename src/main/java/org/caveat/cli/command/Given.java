package org.caveat.cli.command;

import org.caveat.cli.given.GivenCaveat;
import org.caveat.cli.given.GivenDate;
import org.caveat.cli.given.GivenRegion;
import org.caveat.cli.given.GivenText;
import org.caveat.cli.given.GivenWords;

/** Reads what was given, one reader a concept. */
record Given(GivenWords words, GivenDate dates, GivenText texts, GivenRegion regions, GivenCaveat caveats) {

    static Given at(Desk desk) {
        return new Given(
                new GivenWords(desk.messages()),
                new GivenDate(desk.messages(), desk.words()),
                new GivenText(desk.messages()),
                new GivenRegion(desk.messages()),
                new GivenCaveat(desk.messages()));
    }
}
