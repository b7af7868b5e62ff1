package org.caveat.ui.gallery;

/** What is said in the gallery of photographs, in one language: as long as a real caption, and invented, as it says itself. */
enum GalleryWords {
    ENGLISH(
            "en",
            "An invented headline that is as long as those which archives give to a view of a river bank, with boats, "
                    + "people and a mill, so that it does not fit on one line of a cell",
            "An invented description, as long as a real one. It tells what is seen from the left to the right: the bank, "
                    + "the boats drawn up on it, and two people who look at the camera.",
            "An invented claim with a number in it: 20,000 are said to have left within a year.",
            "An invented person with a long name, the third from the left"),
    RUSSIAN(
            "ru",
            "Выдуманный заголовок, столь же длинный, как те, что архивы дают виду речного берега с лодками, людьми и "
                    + "мельницей, чтобы он не поместился в одну строку",
            "Выдуманное описание, такой же длины, как настоящее. Оно рассказывает, что видно слева направо: берег, "
                    + "вытащенные на него лодки и два человека, которые смотрят в объектив.",
            "Выдуманное утверждение, в котором есть число: говорят, что за год уехали 20 000 человек.",
            "Выдуманный человек с длинным именем, третий слева"),
    ARABIC(
            "ar",
            "عنوان مخترع طويل مثل العناوين التي تعطيها دور المحفوظات لمنظر ضفة نهر فيها قوارب وناس وطاحونة حتى لا يتسع له "
                    + "سطر واحد",
            "وصف مخترع طويل مثل الوصف الحقيقي، يقول ما يُرى من اليسار إلى اليمين: الضفة، والقوارب المسحوبة إليها، وشخصان "
                    + "ينظران إلى آلة التصوير.",
            "قول مخترع فيه رقم: يقال إن 20,000 شخص رحلوا في خلال سنة.",
            "شخص مخترع اسمه طويل، الثالث من اليسار");

    private final String tag;
    private final String headline;
    private final String description;
    private final String statement;
    private final String name;

    GalleryWords(String tag, String headline, String description, String statement, String name) {
        this.tag = tag;
        this.headline = headline;
        this.description = description;
        this.statement = statement;
        this.name = name;
    }

    String tag() {
        return tag;
    }

    String headline() {
        return headline;
    }

    String description() {
        return description;
    }

    String statement() {
        return statement;
    }

    String personName() {
        return name;
    }
}
