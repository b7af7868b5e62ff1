package org.caveat.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchAndRussianWordsTest {

    @ParameterizedTest(name = "{0} may mean {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        vers 1945                             | 1945~
        environ 1945                          | 1945~
        autour de 1945                        | 1945~
        aux environs de 1945                  | 1945~
        vers avril 1945                       | 1945-04~
        vers le 25 avril 1945                 | 1945-04-25~
        probablement vers 1945                | 1945%
        peut-être 1945                        | 1945?
        sans doute 1945                       | 1945?
        printemps 1871                        | 1871-21
        au printemps 1871                     | 1871-21
        au printemps de 1871                  | 1871-21
        l'été 1871                            | 1871-22
        à l’été 1871                          | 1871-22
        vers l’été 1871                       | 1871-22~
        l'automne de l'année 1871             | 1871-23
        hiver 1944-1945                       | 1944-24
        années 1940                           | 194X
        les années 1940                       | 194X
        dans les années 1940 ou 1950          |
        années 1920-1930                      | 192X/193X
        les années 1920 et 1930               | 192X/193X
        des années 1920 aux années 1930       | 192X/193X
        années 1900                           | 190X
        XIXe siècle                           | 18XX
        XIXème siècle                         | 18XX
        le XXe siècle                         | 19XX
        19e siècle                            | 18XX
        XVIIIe-XIXe siècles                   | 17XX/18XX
        entre 1871 et 1873                    | 1871/1873
        entre le 25 et le 27 avril 1945       | 1945-04-25/1945-04-27
        de 1871 à 1873                        | 1871/1873
        1871 à 1873                           | 1871/1873
        du 25 avril au 8 mai 1945             | 1945-04-25/1945-05-08
        d'avril à mai 1945                    | 1945-04/1945-05
        avant 1945                            | [..1944]
        avant le 8 mai 1945                   | [..1945-05-07]
        après 1945                            | [1946..]
        au plus tard en 1945                  | [..1945]
        pas après 1945                        | [..1945]
        au plus tôt en 1945                   | [1945..]
        1945 ou plus tard                     | [1945..]
        1945 ou avant                         | [..1945]
        depuis 1945                           | 1945/..
        à partir de 1945                      | 1945/..
        jusqu'en 1945                         | ../1945
        jusqu’au 8 mai 1945                   | ../1945-05-08
        1871 ou 1873                          | [1871,1873]
        25 ou 26 avril 1945                   | [1945-04-25,1945-04-26]
        1871 et 1873                          | {1871,1873}
        1er mai 1945                          | 1945-05-01
        le 25 avril 1945                      | 1945-04-25
        25 févr. 1945                         | 1945-02-25
        août 1945                             | 1945-08
        en 1945                               | 1945
        """)
    void frenchWordsAreOfferedAsEdtf(String words, String edtf) {
        if (edtf == null) {
            assertThat(FreeWords.offer(words)).isEmpty();
        } else {
            assertThat(FreeWords.offer(words)).contains(edtf);
        }
        assertThat(Edtf.read(words)).isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest(name = "{0} may mean {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        около 1945                            | 1945~
        ок. 1945 г.                           | 1945~
        ок.1945                               | 1945~
        примерно 1945                         | 1945~
        около 25 апреля 1945 года             | 1945-04-25~
        вероятно около 1945                   | 1945%
        предположительно 1945 год             | 1945?
        может быть 1945                       | 1945?
        весна 1871                            | 1871-21
        весной 1871 года                      | 1871-21
        лето 1871                             | 1871-22
        осенью 1871 г.                        | 1871-23
        зимой 1944–1945 гг.                   | 1944-24
        зима 1944/45                          | 1944-24
        1940-е                                | 194X
        1940-е годы                           | 194X
        в 1940-х годах                        | 194X
        в 1940-х гг.                          | 194X
        около 1940-х                          | 194X~
        1900-е годы                           | 190X
        1920-е–1930-е                         | 192X/193X
        1920–1930-е годы                      | 192X/193X
        XIX век                               | 18XX
        XIX в.                                | 18XX
        ХIХ века                              | 18XX
        в XX веке                             | 19XX
        XIX столетие                          | 18XX
        19-й век                              | 18XX
        19 в.                                 | 18XX
        XVIII–XIX вв.                         | 17XX/18XX
        между 1871 и 1873                     | 1871/1873
        между 1871 и 1873 гг.                 | 1871/1873
        между апрелем и маем 1945             | 1945-04/1945-05
        между 25 и 27 апреля 1945             | 1945-04-25/1945-04-27
        с 1871 по 1873 год                    | 1871/1873
        с 1 по 9 мая 1945                     | 1945-05-01/1945-05-09
        от 1871 до 1873                       | 1871/1873
        с весны 1871 до осени 1872            | 1871-21/1872-23
        1871–73 гг.                           | 1871/1873
        1941-1945 годы                        | 1941/1945
        с 1945 года                           | 1945/..
        начиная с 1945                        | 1945/..
        по 1945                               | ../1945
        до 1945 г.                            | [..1945]
        до 8 мая 1945                         | [..1945-05-08]
        примерно до 1945                      | [..1945~]
        после 1945                            | [1946..]
        не позднее 1945 г.                    | [..1945]
        не ранее 1945                         | [1945..]
        к 1945 г.                             | [..1945]
        1945 или позднее                      | [1945..]
        1945 г. или ранее                     | [..1945]
        1871 или 1873                         | [1871,1873]
        1871 и 1873 гг.                       | {1871,1873}
        25 или 26 апреля 1945                 | [1945-04-25,1945-04-26]
        25 апреля 1945 г.                     | 1945-04-25
        1-го мая 1945                         | 1945-05-01
        май 1945                              | 1945-05
        в мае 1945 года                       | 1945-05
        сент. 1945                            | 1945-09
        1945г.                                | 1945
        25.04.1945 г.                         | 1945-04-25
        """)
    void russianWordsAreOfferedAsEdtf(String words, String edtf) {
        assertThat(FreeWords.offer(words)).contains(edtf);
        assertThat(Edtf.read(words)).isInstanceOf(Reading.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "début 1945",
                "fin des années 1940",
                "mi-avril 1945",
                "années 40",
                "années quarante",
                "années 1945",
                "avant la guerre",
                "s. d.",
                "jusqu'en",
                "начало 1945",
                "конец XIX века",
                "40-е годы",
                "1940 годы",
                "в 1940 годах",
                "до войны",
                "44 до н. э.",
                "б. д.",
                "31 апреля 1945"
            })
    void whatIsLessThanADateIsNotGuessedAt(String words) {
        assertThat(FreeWords.offer(words)).isEmpty();
    }

    /** The Latin c is about; the Russian с, which looks the same, is from. */
    @ParameterizedTest
    @ValueSource(strings = {"c 1871 по 1873", "с. 1945", "c мая 1945"})
    void lettersThatLookAlikeAreNotTakenForEachOther(String words) {
        assertThat(FreeWords.offer(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1940–1950er Jahre, 194X/195X", "1940-50er, ", "XIX. Jahrhundert, 18XX", "XIX century, 18XX"})
    void whatFrenchAndRussianHaveInCommonWithOthersIsReadInAll(String words, String edtf) {
        assertThat(FreeWords.offer(words)).isEqualTo(Optional.ofNullable(edtf));
    }
}
