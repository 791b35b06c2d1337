package balieplein.cities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleTest {

    private static final String LOGO = drawing("<path d=\"M0 0h24v24z\" fill=\"#0B5563\"/>");

    @Test
    void a_style_of_readable_colours_can_be_used() {
        assertThat(refusals("#0B5563", "#F4B41A", "#24303A", "#1E7B3C", LOGO, 4))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"#F4B41A", "#7FDBFF", "#FFFFFF", "#8A8A8A"})
    void a_main_colour_that_carries_no_readable_text_is_refused(String main) {
        assertThat(refusals(main, "#F4B41A", "#24303A", "#1E7B3C", LOGO, 4)).containsExactly("colours.main contrast");
    }

    @Test
    void everything_wrong_is_told_at_once() {
        assertThat(refusals("teal", "#12", "#eeeeee", "red;}", "<svg", 40))
                .containsExactly(
                        "colours.main colour",
                        "colours.accent colour",
                        "colours.neutral contrast",
                        "colours.support colour",
                        "logo logo-no-svg",
                        "radius radius");
    }

    @Test
    void a_style_that_is_refused_cannot_exist() {
        assertThatThrownBy(() ->
                        new HouseStyle("#FFFFFF", "#F4B41A", "#24303A", "#1E7B3C", LOGO, HouseStyle.Font.INTER, 4))
                .hasMessageContaining("colours.main");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onclick=\"alert(1)\"/>",
                "<path d=\"M0 0\" style=\"fill:url(//evil.example/x)\"/>",
                "<style>@import url(//evil.example/x)</style>",
                "<image href=\"https://evil.example/x.png\"/>",
                "<use href=\"https://evil.example/x.svg#a\"/>",
                "<use href=\"//evil.example/x.svg#a\"/>",
                "<use href=\" javascript:alert(1)\"/>",
                "<rect fill=\"url(https://evil.example/x)\"/>",
                "<rect fill=\"url( 'x.svg#a' )\"/>",
                "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">x</p></foreignObject>",
                "<a href=\"#x\"><path d=\"M0 0\"/></a>",
                "<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<p xmlns=\"http://www.w3.org/1999/xhtml\">x</p>",
                "<?xml-stylesheet href=\"//evil.example/x\"?>",
                "<g xml:base=\"https://evil.example/\"/>"
            })
    void a_logo_that_is_more_than_a_drawing_is_refused(String inside) {
        assertThat(LogoPolicy.refusal(drawing(inside))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><text>&x;</text></svg>",
                "<html/>",
                "",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>",
                "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"/></svg>"
            })
    void what_is_no_drawing_is_refused(String text) {
        assertThat(LogoPolicy.refusal(text)).isPresent();
    }

    @Test
    void a_huge_logo_is_refused() {
        assertThat(LogoPolicy.refusal(drawing("<path d=\"" + "M0 0".repeat(6_000) + "\"/>")))
                .map(LogoPolicy.Reason::code)
                .contains("too-large");
    }

    @Test
    void a_logo_may_use_its_own_parts() {
        assertThat(
                        LogoPolicy.refusal(
                                drawing(
                                        "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"/>"
                                                + "</linearGradient></defs><rect width=\"24\" height=\"24\" fill=\"url(#a)\"/><use href=\"#a\"/>")))
                .isEmpty();
    }

    private static List<String> refusals(
            String main, String accent, String neutral, String support, String logo, int radius) {
        return HouseStyle.refusals(main, accent, neutral, support, logo, radius).stream()
                .map(refusal -> refusal.field() + refusal.textKey().replace("cities.staff.style.", " "))
                .toList();
    }

    private static String drawing(String inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 24 24\">" + inside + "</svg>";
    }
}
