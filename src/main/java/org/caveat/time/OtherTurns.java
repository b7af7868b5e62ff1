package org.caveat.time;

import java.util.List;

/** Turns of phrase of French and Russian that are more than one word, or less, in signs and simpler words. */
final class OtherTurns {
    private static final String ALONE = "(?<!\\p{L})";
    private static final String ENDS = "(?!\\p{L})";

    private static final List<Rewriting> FRENCH = List.of(
            Rewriting.of("’", "'"),
            Rewriting.of(ALONE + "jusqu'(?:en|à|au|a)" + ENDS, " until "),
            Rewriting.of(ALONE + "(?:à|a) partir d(?:e |es |u |')", " since "),
            Rewriting.of(ALONE + "(?:ou|et) (?:plus tard|après|apres)" + ENDS, " orlater "),
            Rewriting.of(ALONE + "(?:ou|et) (?:plus tôt|plus tot|avant|antérieurement)" + ENDS, " orearlier "),
            Rewriting.of(ALONE + "(?:au plus tard(?: en)?|pas après|pas apres)" + ENDS, " by "),
            Rewriting.of(ALONE + "(?:au plus tôt(?: en)?|au plus tot(?: en)?|pas avant)" + ENDS, " frühestens "),
            Rewriting.of(ALONE + "(?:autour|aux environs|aux alentours) d(?:e |u |')", " vers "),
            Rewriting.of(ALONE + "sans doute" + ENDS, " probablement "),
            Rewriting.of("^(?:de |du |des |d')(?=.+ (?:à|aux?) )", "from "),
            Rewriting.of("^(?:aux? |à (?=l'))", ""),
            Rewriting.of(ALONE + "[ld]'(?=\\p{L})", " "),
            Rewriting.of("(?<!\\d)1er" + ENDS, "1"),
            Rewriting.of(ALONE + "ann[ée]es (\\d{3})0 ?(?:-|à|et|ou) ?(\\d{3})0(?!\\d)", "années $10-$20"),
            Rewriting.of(ALONE + "ann[ée]es (\\d{3})0-(\\d{3})0(?!\\d)", " d$1 - d$2 "),
            Rewriting.of(ALONE + "ann[ée]es (\\d{3})0(?!\\d)(?! ?- ?\\d)", " d$1 "),
            Rewriting.of("(?<=\\d)(?:e|è|ème|eme|ième|ieme)(?= si[eè]cle)", ""));

    private static final List<Rewriting> RUSSIAN = List.of(
            Rewriting.of("ё", "е"),
            // with a dot it may be a page, a village or a slip for ca.
            Rewriting.of(ALONE + "с\\.", "с-точка"),
            Rewriting.of(ALONE + "не (?:позднее|позже|поздней)" + ENDS + "(?: чем)?", " by "),
            Rewriting.of(ALONE + "не (?:ранее|раньше)" + ENDS + "(?: чем)?", " frühestens "),
            Rewriting.of(ALONE + "(?:или|и) (?:позднее|позже|после)" + ENDS, " orlater "),
            Rewriting.of(ALONE + "(?:или|и) (?:ранее|раньше|до)" + ENDS, " orearlier "),
            Rewriting.of(ALONE + "начиная (?:с|со|от)" + ENDS, " since "),
            Rewriting.of(ALONE + "может быть" + ENDS, " возможно "),
            Rewriting.of("(\\d{3})0(?:-(?:е|х|ые|ых))? ?- ?(\\d{3})0-(?:е|х|ые|ых)" + ENDS, "d$1 - d$2"),
            Rewriting.of("(\\d{3})0-(?:е|х|ые|ых|ми|м)" + ENDS, "d$1"),
            Rewriting.of("(?<=\\d)(?=гг?\\.?" + ENDS + ")", " "),
            Rewriting.of("(?<!\\d)(\\d{1,2})(?:-?(?:й|го|м))?(?= (?:век|столет))", "$1"),
            Rewriting.of("(?<!\\d)(\\d{1,2}) в\\.?$", "$1 век"),
            Rewriting.of("(?<!\\d)(\\d{1,2})-(?:го|е)" + ENDS, "$1"));

    private OtherTurns() {}

    /** A text in small letters; what is neither French nor Russian stays as it is. */
    static String inTokens(String text) {
        return RomanCentury.inTokens(Rewriting.all(RUSSIAN, Rewriting.all(FRENCH, text)));
    }
}
