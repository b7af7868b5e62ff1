package org.caveat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Words of no language, in the scripts of seven: a few stand almost everywhere, most stand seldom, as in real captions. The
 * same number makes the same words.
 */
final class InventedWords {
    /** In the order in which {@link #TONGUES} names them. */
    private static final List<String> SYLLABLES = List.of(
            "the ri ver har bour mill bri dge sol dier cam era sta tion pho to win ter",
            "der fluß brü cke sol dat bahn hof müh le auf nah me win ter schu le stra ße",
            "la ri viè re pont sol dat gare mou lin é co le hi ver fo to gra phie rue",
            "ре ка мост сол дат вок зал мель ни ца шко ла зи ма фо то у ли ца ё ж",
            "ال نهر جسر جن دي مح طة طا حون مد رسة شت اء صو رة شا رع",
            "河 桥 士 兵 车 站 磨 坊 学 校 冬 天 照 片 街 道 人 民 国 家",
            "川 橋 の へい たい 駅 みず ぐる ま 学 校 ふゆ しゃ しん とお り ひと");

    static final List<String> TONGUES = List.of("en", "de", "fr", "ru", "ar", "zh", "ja");
    private static final int WORDS = 20_000;
    private static final int COMMON = 12;

    private final List<List<String>> vocabularies = new ArrayList<>();

    InventedWords(long seed) {
        for (String syllables : SYLLABLES) {
            Random random = new Random(seed);
            String[] parts = syllables.split(" ", -1);
            List<String> words = new ArrayList<>(WORDS);
            for (int word = 0; word < WORDS; word++) {
                StringBuilder made = new StringBuilder();
                for (int part = 0; part < 1 + word % 4 + (word >= COMMON ? 1 : 0); part++) {
                    made.append(parts[random.nextInt(parts.length)]);
                }
                words.add(made.toString());
            }
            vocabularies.add(words);
        }
    }

    /** A text of about so many letters. */
    String text(int tongue, int letters, Random random) {
        List<String> words = vocabularies.get(tongue);
        String between = tongue >= TONGUES.indexOf("zh") ? "" : " ";
        StringBuilder text = new StringBuilder();
        while (text.length() < letters) {
            text.append(text.length() == 0 ? "" : between).append(words.get(place(random)));
        }
        return text.append('.').toString();
    }

    /** A word that stands in few texts. */
    String rare(int tongue, Random random) {
        return vocabularies.get(tongue).get(WORDS / 2 + random.nextInt(WORDS / 2));
    }

    /** A word that stands in most texts. */
    String common(int tongue, Random random) {
        return vocabularies.get(tongue).get(random.nextInt(COMMON));
    }

    /** As Zipf found: the place of a word is about as the inverse of how often it stands. */
    private static int place(Random random) {
        return (int) Math.min(WORDS - 1L, Math.round(Math.pow(WORDS, random.nextDouble())) - 1);
    }
}
