package dev.mycelium.compiler.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.LaidOut;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the page may load and run: nothing but itself, whatever a contract says. */
class SelfContainedPageTest {
    private static final String HOSTILE =
            "\\\"><script>alert(1)</script></title></style><img src=x onerror=alert(1)> ' onfocus='alert(1)"
                    + " ]]> <!-- &lt; &bogus; \\u202e \\x07 \\u4e2d \\U0001f600 x\\ny";

    private static final String CONTRACT = """
            messages:
              document:
                tlv_type: 1
                domain: "</dd><script>alert(1)</script>"
                description: "HOSTILE"
                fields:
                  location: { type: String, description: "HOSTILE", validation: [ "known_chain": "HOSTILE" ] }
              none: { tlv_type: 2, domain: D, fields: {} }
            """.replace("HOSTILE", HOSTILE);

    private static final String SHOWN = "\"><script>alert(1)</script></title></style><img src=x onerror=alert(1)>"
            + " ' onfocus='alert(1) ]]> <!-- &lt; &bogus; U+202E U+0007 \u4e2d \ud83d\ude00 x\ny";

    @Test
    void hostile_text_is_text() {
        LaidOut hostile = Pages.of("\"<b>&.yaml", CONTRACT);
        Document tree = Pages.tree(hostile);
        assertThat(Pages.elements(tree, "h1").map(Element::getTextContent)).containsExactly("\"<b>&.yaml");
        assertThat(Pages.elements(tree, "title").map(Element::getTextContent))
                .containsExactly("\"<b>&.yaml: byte layout");
        assertThat(Pages.elements(tree, "p").map(Element::getTextContent)).contains(SHOWN);
        assertThat(Pages.elements(tree, "td").map(Element::getTextContent))
                .contains(SHOWN, "known_chain: " + SHOWN + " (not checked) ");
        assertThat(Pages.elements(tree, "a").map(a -> a.getAttribute("title")))
                .anyMatch(title -> title.endsWith("known_chain: " + SHOWN + " (not checked)\n" + SHOWN));
        assertThat(Pages.elements(tree, "dd").map(Element::getTextContent)).contains("</dd><script>alert(1)</script>");
        assertThat(Pages.elements(tree, "script")).hasSize(1);
        assertThat(Pages.elements(tree, "img")).isEmpty();
        assertThat(Pages.elements(tree, "*")).noneMatch(element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                if (element.getAttributes().item(i).getNodeName().startsWith("on")) {
                    return true;
                }
            }
            return false;
        });
    }

    @Test
    void nothing_refers_to_anything_outside() {
        Document tree = Pages.tree(Pages.of(CONTRACT));
        assertThat(Pages.elements(tree, "*"))
                .noneMatch(element -> element.hasAttribute("src")
                        || element.hasAttribute("style")
                        || (element.hasAttribute("href")
                                && !element.getAttribute("href").startsWith("#")));
        String page = Pages.family("defi").page().orElseThrow();
        assertThat(page).doesNotContain("url(", "@import", "import(", "fetch", "http:", "https:");
    }

    /** A page whose hashes are wrong is a page without style and script. */
    @Test
    void the_policy_allows_its_own_style_and_script_and_nothing_else() throws GeneralSecurityException {
        String page = Pages.family("chat").page().orElseThrow();
        String policy = Pages.elements(Pages.tree(Pages.family("chat")), "meta")
                .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.getAttribute("content"))
                .findFirst()
                .orElseThrow();
        assertThat(List.of(policy.split("; ")))
                .containsExactly(
                        "default-src 'none'",
                        "style-src " + hash(page, "style"),
                        "script-src " + hash(page, "script"),
                        "base-uri 'none'",
                        "form-action 'none'");
    }

    @Test
    void the_page_is_ascii_and_every_time_the_same() {
        String page = Pages.of(CONTRACT).page().orElseThrow();
        assertThat(US_ASCII.newEncoder().canEncode(page)).isTrue();
        assertThat(page)
                .doesNotContain("\r")
                .isEqualTo(Pages.of(CONTRACT).page().orElseThrow());
    }

    private static String hash(String page, String tag) throws GeneralSecurityException {
        Matcher matcher =
                Pattern.compile("(?s)<" + tag + ">(.*?)</" + tag + ">").matcher(page);
        assertThat(matcher.find()).isTrue();
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(matcher.group(1).getBytes(UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    }
}
