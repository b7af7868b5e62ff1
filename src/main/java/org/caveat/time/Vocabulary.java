package org.caveat.time;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of which dates are made in the languages of the interface, and the one sign that each is for all of them:
 * {@code um}, {@code vers} and {@code около} are {@code ~}, April is {@code m04}, spring {@code s21}.
 */
final class Vocabulary {
    /** A line is a sign and the words that mean it. After a stem its endings stand in brackets. */
    private static final String ENGLISH =
            """
            ~ ca c circa cca about around approximately approx roughly
            ? possibly perhaps probably maybe presumably likely
            - the in on of year dated onwards onward
            to to till until through -
            from from since
            before before
            after after
            between between
            and and &
            or or
            either either
            latest by
            century century
            s21 spring
            s22 summer
            s23 autumn fall
            s24 winter
            m01 january jan
            m02 february feb febr
            m03 march mar
            m04 april apr
            m05 may
            m06 june jun
            m07 july jul
            m08 august aug
            m09 september sep sept
            m10 october oct
            m11 november nov
            m12 december dec
            """;

    private static final String GERMAN =
            """
            ~ um etwa ungefähr ungefaehr gegen zirka rund
            ? vielleicht möglicherweise moeglicherweise vermutlich wahrscheinlich wohl eventuell evtl
            - am im den dem der die das jahr jahre jahren jahres zum zur
            to bis
            from seit ab von vom
            before vor
            after nach
            between zwischen
            and und
            or oder
            either entweder
            latest spätestens spaetestens
            earliest frühestens fruehestens
            century jahrhundert jahrhunderts jh jhs jhdt
            s21 frühling fruehling frühjahr fruehjahr
            s22 sommer
            s23 herbst
            m01 januar jänner
            m02 februar
            m03 märz maerz mrz
            m05 mai
            m06 juni
            m07 juli
            m10 oktober okt
            m12 dezember dez
            """;
    private static final String FRENCH =
            """
            ~ vers environ approximativement
            ? probablement possiblement peut-être peut-etre vraisemblablement
            - le la les en de du des année annee an daté datée date datee
            to à au aux
            from depuis dès
            before avant
            after après apres
            between entre
            and et
            or ou
            either soit
            century siècle siecle siècles siecles
            s21 printemps
            s22 été ete
            s23 automne
            s24 hiver
            m01 janvier janv
            m02 février fevrier févr fevr fév
            m03 mars
            m04 avril avr
            m05 mai
            m06 juin
            m07 juillet juil
            m08 août aout
            m09 septembre
            m10 octobre
            m11 novembre
            m12 décembre decembre déc
            """;
    /** Written with е throughout: ё is read as е. */
    private static final String RUSSIAN =
            """
            ~ около ок примерно приблизительно прибл приблиз
            ? вероятно возможно предположительно предп предположит
            - в во г год(,а,у,ом)
            years гг год(ы,ов,ах,ам,ами)
            to по
            upto до
            from с со от начиная
            before ранее раньше
            after после
            between между
            and и
            or или либо
            latest к ко
            century век(,а,е,у,ом) столети(е,я,и,ем)
            s21 весн(а,ы,е,у,ой)
            s22 лет(о,а,е,у,ом)
            s23 осен(ь,и,ью)
            s24 зим(а,ы,е,у,ой)
            m01 январ(ь,я,е,ю,ем) янв
            m02 феврал(ь,я,е,ю,ем) фев февр
            m03 март(,а,е,у,ом) мар
            m04 апрел(ь,я,е,ю,ем) апр
            m05 ма(й,я,е,ю,ем)
            m06 июн(ь,я,е,ю,ем)
            m07 июл(ь,я,е,ю,ем)
            m08 август(,а,е,у,ом) авг
            m09 сентябр(ь,я,е,ю,ем) сен сент
            m10 октябр(ь,я,е,ю,ем) окт
            m11 ноябр(ь,я,е,ю,ем) ноя нояб
            m12 декабр(ь,я,е,ю,ем) дек
            """;

    private static final String NOTHING = "-";
    private static final Map<String, String> SIGNS = signs();

    private Vocabulary() {}

    /** The sign a word is for; empty text for a word without a meaning of its own. */
    static Optional<String> sign(String word) {
        return Optional.ofNullable(SIGNS.get(word));
    }

    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>();
        for (String language : List.of(ENGLISH, GERMAN, FRENCH, RUSSIAN)) {
            language.lines().forEach(line -> read(line, signs));
        }
        return Map.copyOf(signs);
    }

    private static void read(String line, Map<String, String> signs) {
        String[] words = line.strip().split(" ");
        String sign = words[0].equals(NOTHING) ? "" : words[0];
        Arrays.stream(words).skip(1).flatMap(Vocabulary::inflected).forEach(word -> learn(word, sign, signs));
    }

    private static Stream<String> inflected(String word) {
        int bracket = word.indexOf('(');
        return bracket < 0
                ? Stream.of(word)
                : Arrays.stream(word.substring(bracket + 1, word.length() - 1).split(",", -1))
                        .map(ending -> word.substring(0, bracket) + ending);
    }

    private static void learn(String word, String sign, Map<String, String> signs) {
        String other = signs.put(word, sign);
        if (other != null && !other.equals(sign)) {
            throw new IllegalStateException(word + " means " + other + " in one language and " + sign + " in another");
        }
    }
}
