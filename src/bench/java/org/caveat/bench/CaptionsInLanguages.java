package org.caveat.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Captions made up in seven languages, the same at every run. Words stand in them as often as they do in texts: few very
 * often, most very seldom (Zipf's law).
 */
final class CaptionsInLanguages {
    private static final int RARE = 20_000;
    private static final int LETTERS = 400;

    private final List<Language> languages = List.of(
            new Language(
                    "en",
                    " ",
                    "the of and a in on at from with over river bridge boat street house men women church "
                            + "square winter after before soldiers children harbour",
                    "ba do ker lin mor ston wick hel gran ter sey"),
            new Language(
                    "de",
                    " ",
                    "der die das und in am von mit über Fluss Brücke Boot Straße Haus Männer Frauen Kirche "
                            + "Platz Winter nach vor Soldaten Kinder Hafen",
                    "schu berg gen lich wald münd trau hof ber kel zig"),
            new Language(
                    "fr",
                    " ",
                    "le la les et de du à sur avec dans fleuve pont bateau rue maison hommes femmes église "
                            + "place hiver après avant soldats enfants port",
                    "bou vil lers mont clé rai gné teau cour san fré"),
            new Language(
                    "ru",
                    " ",
                    "в на и с по из над у от река мост лодка улица дом мужчины женщины церковь площадь зима "
                            + "после до солдаты дети порт",
                    "го бе ловск нов ка ре щи мир то зёр ский"),
            new Language(
                    "ar",
                    " ",
                    "في من على و إلى مع عن فوق نهر جسر قارب شارع بيت رجال نساء كنيسة ساحة شتاء بعد قبل جنود "
                            + "أطفال ميناء",
                    "با دو كر لي مو ست وي هل غر تي سا"),
            new Language(
                    "zh",
                    "",
                    "的 在 和 上 从 一 河 桥 船 街 房子 男人 女人 教堂 广场 冬天 之后 之前 士兵 孩子 港口",
                    "山 田 林 木 水 火 金 土 日 月 星 云 风 雨 雪 花 草 鸟 鱼 马 牛 羊 门 车 石 玉 竹 米 衣 食"),
            new Language(
                    "ja",
                    "",
                    "の は を に で と 川 橋 舟 通り 家 男たち 女たち 教会 広場 冬 後 前 兵士 子供 港",
                    "山 田 林 木 水 火 空 海 森 桜 カ メ ラ ス タ ン ひ と こ え ま ち み な"));

    /** One language: what is between its words, its common words and what its rare ones are made of. */
    private record Language(String tag, String between, String commonWords, String syllables) {
        List<String> common() {
            return List.of(commonWords.split(" ", -1));
        }

        String rare(int number) {
            String[] parts = syllables.split(" ", -1);
            StringBuilder word = new StringBuilder();
            for (int rest = number + parts.length; rest > 0; rest /= parts.length) {
                word.append(parts[rest % parts.length]);
            }
            return word.toString();
        }
    }

    int languages() {
        return languages.size();
    }

    String tag(int language) {
        return languages.get(language).tag();
    }

    /** One caption of about four hundred letters; of a script without spaces, of half as many. */
    String caption(int language, Random random) {
        Language spoken = languages.get(language);
        StringBuilder caption = new StringBuilder();
        int length = spoken.between().isEmpty() ? LETTERS / 2 : LETTERS;
        while (caption.length() < length) {
            caption.append(caption.isEmpty() ? "" : spoken.between()).append(word(spoken, random));
        }
        return caption.append('.').toString();
    }

    private static String word(Language spoken, Random random) {
        List<String> common = spoken.common();
        if (random.nextInt(100) < 55) {
            return common.get((int) (common.size() * Math.pow(random.nextDouble(), 2)));
        }
        return spoken.rare((int) (RARE * Math.pow(random.nextDouble(), 4)));
    }

    /** What somebody looks for: words, beginnings of words and phrases, half of them common and half rare. */
    List<String> queries(int count, Random random) {
        List<String> queries = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Language spoken = languages.get(number % languages.size());
            boolean isCommon = number % 2 == 0;
            queries.add(query(spoken, isCommon, number / 2 % 5, random));
        }
        return queries;
    }

    private static String query(Language spoken, boolean isCommon, int sort, Random random) {
        String word = any(spoken, isCommon, random);
        String other = any(spoken, isCommon, random);
        return switch (sort) {
            case 0 -> word;
            case 1 -> word.substring(0, word.offsetByCodePoints(0, Math.min(2, word.codePointCount(0, word.length()))));
            case 2 -> word + " " + other;
            case 3 -> '"' + word + spoken.between() + other + '"';
            default -> "(" + word + " OR " + other + ") -" + any(spoken, false, random);
        };
    }

    private static String any(Language spoken, boolean isCommon, Random random) {
        List<String> common = spoken.common();
        return isCommon ? common.get(random.nextInt(common.size())) : spoken.rare(random.nextInt(RARE));
    }
}
