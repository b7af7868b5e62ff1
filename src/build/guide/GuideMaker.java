import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Makes the user's guide: HTML for a browser, of the pages in {@code src/guide}. Run by the build from this one file, and
 * never shipped. It knows as much of Markdown as the guide needs: headings, paragraphs, lists without lists in them, tables,
 * code, pictures, links, names of the window in bold, emphasis in italics. What it does not know it refuses.
 */
public final class GuideMaker {
    private static final Pattern HEADING = Pattern.compile("(#{1,3}) (.+)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]+)]\\(([^)]+)\\)");
    private static final Pattern ITEM = Pattern.compile("(?:-|[0-9]+\\.) (.+)");
    private static final Pattern INLINE =
            Pattern.compile("`([^`]+)`|\\*\\*([^*]+)\\*\\*|\\*([^*\\s][^*]*)\\*|\\[([^\\]]+)]\\(([^)]+)\\)|([&<>\"])");
    private static final Pattern KEY =
            Pattern.compile("⌘|(?:(?:Ctrl|Shift|Alt)\\+)*(?:Ctrl|Shift|Alt|Enter|Esc|Home|End|Tab|Space"
                    + "|Delete|Up|Down|Page Up|Page Down|F[0-9]+|[A-Z]|[0-9?+.,*-])");

    private final List<String> lines;
    private final StringBuilder html = new StringBuilder();
    private int at;

    private GuideMaker(List<String> lines) {
        this.lines = lines;
    }

    /** @param arguments the folder of the pages, that of the fonts, and the folder to make */
    public static void main(String[] arguments) throws IOException {
        Path pages = Path.of(arguments[0]);
        Path guide = Path.of(arguments[2]);
        List<Page> all = new ArrayList<>();
        try (Stream<Path> found = Files.list(pages)) {
            for (Path file : found.filter(one -> one.toString().endsWith(".md"))
                    .sorted(Comparator.comparingInt(GuideMaker::number))
                    .toList()) {
                all.add(Page.of(file));
            }
        }
        Files.createDirectories(guide);
        for (int number = 0; number < all.size(); number++) {
            String html = new Frame(Files.readString(pages.resolve("page.html")), all).around(number);
            Files.writeString(guide.resolve(all.get(number).address()), html);
        }
        Files.copy(pages.resolve("guide.css"), guide.resolve("guide.css"), StandardCopyOption.REPLACE_EXISTING);
        copy(pages.resolve("pictures"), guide.resolve("pictures"), ".*\\.(png|jpg)");
        copy(
                Path.of(arguments[1]),
                guide.resolve("fonts"),
                "(inter|source-serif-4)-latin(-ext)?-.*woff2|OFL-1.1-(Inter|Source).*");
    }

    /** The pages stand in the order of their numbers, after the first page, which has none. */
    private static int number(Path file) {
        Matcher number =
                Pattern.compile("([0-9]+)-.*").matcher(file.getFileName().toString());
        return number.matches() ? Integer.parseInt(number.group(1)) : 0;
    }

    private static void copy(Path from, Path to, String names) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> found = Files.list(from)) {
            for (Path file : found.toList()) {
                String name = file.getFileName().toString();
                if (name.matches(names)) {
                    Files.copy(file, to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** A page as it is written, and as it is shown. */
    private record Page(String address, String title, String html) {
        static Page of(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            String title = lines.get(0).replaceFirst("^# ", "");
            return new Page(address(file.getFileName().toString()), title, new GuideMaker(lines).html(file));
        }

        static String address(String link) {
            return link.replaceFirst("\\.md(?=#|$)", ".html");
        }
    }

    /** What stands around each page: the names of all pages, and the way to the one before and the one after. */
    private record Frame(String frame, List<Page> all) {
        String around(int number) {
            StringBuilder names = new StringBuilder();
            for (Page page : all) {
                String here = page.equals(all.get(number)) ? " aria-current=\"page\"" : "";
                names.append("<li>").append(link(page, here, page.title())).append("</li>\n");
            }
            Page page = all.get(number);
            String before = number == 0 ? "" : step(all.get(number - 1), "prev", "← %s");
            String after = number + 1 == all.size() ? "" : step(all.get(number + 1), "next", "%s →");
            return frame.replace("{title}", inline(page.title()))
                    .replace("{pages}", names)
                    .replace("{before}", before)
                    .replace("{after}", after)
                    .replace("{page}", page.html());
        }

        private static String step(Page to, String which, String words) {
            return link(to, " rel=\"" + which + "\"", words.formatted(to.title()));
        }

        private static String link(Page page, String attribute, String words) {
            return "<a href=\"" + page.address() + "\"" + attribute + ">" + inline(words) + "</a>";
        }
    }

    private String html(Path file) throws IOException {
        while (at < lines.size()) {
            String line = lines.get(at);
            if (line.isBlank()) {
                at++;
            } else if (line.startsWith("```")) {
                code();
            } else if (line.startsWith("|")) {
                table();
            } else if (ITEM.matcher(line).matches()) {
                list(line.startsWith("-") ? "ul" : "ol");
            } else if (HEADING.matcher(line).matches()) {
                heading(line);
            } else if (PICTURE.matcher(line).matches()) {
                picture(line, file);
            } else if (line.matches("(?:[ >=#]|---).*")) {
                throw new IOException(file + ":" + (at + 1) + ": the guide has no such Markdown: " + line);
            } else {
                html.append("<p>").append(inline(joined())).append("</p>\n");
            }
        }
        return html.toString();
    }

    private void heading(String line) {
        Matcher heading = HEADING.matcher(line);
        heading.matches();
        String words = heading.group(2).toLowerCase(Locale.ROOT);
        String name = words.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
        String tag = "h" + heading.group(1).length();
        html.append("<%s id=\"%s\">%s</%s>%n".formatted(tag, name, inline(heading.group(2)), tag));
        at++;
    }

    /** Where the window's picture was also taken in the dark, the dark reader sees that one. */
    private void picture(String line, Path page) throws IOException {
        Matcher picture = PICTURE.matcher(line);
        picture.matches();
        String source = picture.group(2);
        String dark = source.replaceFirst("(\\.\\w+)$", "-dark$1");
        html.append("<figure><picture>");
        if (Files.exists(page.resolveSibling(dark))) {
            html.append("<source media=\"screen and (prefers-color-scheme: dark)\" srcset=\"" + dark + "\">");
        }
        BufferedImage seen = ImageIO.read(page.resolveSibling(source).toFile());
        html.append("<img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\"></picture>"
                .formatted(source, inline(picture.group(1)), seen.getWidth(), seen.getHeight()));
        html.append("<figcaption>").append(inline(picture.group(1))).append("</figcaption></figure>\n");
        at++;
    }

    private void code() {
        html.append("<pre><code>");
        for (at++; !lines.get(at).startsWith("```"); at++) {
            // no option is parted at its hyphens where a line is too long
            html.append("<span>")
                    .append(escaped(lines.get(at)).replaceAll("[^ ]+", "<i>$0</i>"))
                    .append("\n</span>");
        }
        html.append("</code></pre>\n");
        at++;
    }

    private void table() {
        html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table>\n");
        row("th scope=\"col\"", "th");
        at++; // the line of hyphens
        while (at < lines.size() && lines.get(at).startsWith("|")) {
            row("td", "td");
        }
        html.append("</table></div>\n");
    }

    private void row(String open, String close) {
        html.append("<tr>");
        for (String cell : lines.get(at).replaceAll("^\\||\\|$", "").split("\\|")) {
            html.append("<%s>%s</%s>".formatted(open, inline(cell.strip()), close));
        }
        html.append("</tr>\n");
        at++;
    }

    private void list(String tag) {
        html.append("<" + tag + ">\n");
        while (at < lines.size() && ITEM.matcher(lines.get(at)).matches()) {
            Matcher item = ITEM.matcher(lines.get(at++));
            item.matches();
            StringBuilder words = new StringBuilder(item.group(1));
            while (at < lines.size() && lines.get(at).startsWith("  ")) {
                words.append(' ').append(lines.get(at++).strip());
            }
            html.append("<li>").append(inline(words.toString())).append("</li>\n");
        }
        html.append("</" + tag + ">\n");
    }

    private String joined() {
        List<String> words = new ArrayList<>();
        while (at < lines.size() && !lines.get(at).isBlank() && !lines.get(at).startsWith("```")) {
            words.add(lines.get(at++));
        }
        return String.join(" ", words);
    }

    private static String inline(String words) {
        return INLINE.matcher(words).replaceAll(found -> Matcher.quoteReplacement(inline(found)));
    }

    private static String inline(MatchResult found) {
        if (found.group(1) != null) {
            String tag = KEY.matcher(found.group(1)).matches() ? "kbd" : "code";
            return "<" + tag + ">" + escaped(found.group(1)) + "</" + tag + ">";
        } else if (found.group(2) != null) {
            return "<strong>" + inline(found.group(2)) + "</strong>";
        } else if (found.group(3) != null) {
            return "<em>" + inline(found.group(3)) + "</em>";
        } else if (found.group(4) != null) {
            return "<a href=\"" + Page.address(found.group(5)) + "\">" + inline(found.group(4)) + "</a>";
        }
        return escaped(found.group(6));
    }

    private static String escaped(String words) {
        String tagless = words.replace("&", "&amp;").replace("<", "&lt;");
        return tagless.replace(">", "&gt;").replace("\"", "&quot;");
    }
}
