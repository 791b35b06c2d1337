package balieplein.web;

import static org.assertj.core.api.Assertions.assertThat;

import balieplein.kernel.Language;
import balieplein.web.MenuEntry.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StaffMenuTest {

    private static final List<MenuEntry> ALL = List.of(
            MenuEntry.staff(Place.FIGURES, 30, "/staff/figures", "figures", "analyst", "floor-manager"),
            MenuEntry.staff(Place.COUNTERS, 20, "/staff/pickups", "pickups", "counter", "floor-manager"),
            MenuEntry.staff(Place.COUNTERS, 10, "/staff/counter", "counter", "counter", "floor-manager"),
            MenuEntry.staff(Place.COUNTERS, 30, "/staff/help", "help"),
            MenuEntry.staff(Place.FLOOR, 10, "/staff/floor", "floor", "floor-manager"),
            MenuEntry.staff(Place.FLOOR, 12, "/staff/zones", "zones", "floor-manager"),
            MenuEntry.staff(Place.PLANNING, 12, "/staff/rosters", "rosters", "floor-manager"),
            MenuEntry.resident(1, "/products", "products"));

    @Test
    void a_menu_holds_what_ones_roles_allow_in_order() {
        assertThat(MenuEntry.shown(ALL, Place::isForStaff, Set.of("counter")))
                .extracting(MenuEntry::textKey)
                .containsExactly("counter", "pickups", "help");
        assertThat(ALL.getLast().holds("/products/eid")).isTrue();
        assertThat(ALL.getLast().holds("/products-old")).isFalse();
    }

    @Test
    void who_may_choose_from_few_screens_sees_them_side_by_side_without_a_heading() {
        var menu = menu("counter");
        assertThat(menu.groups()).singleElement().satisfies(group -> {
            assertThat(group.hasHeading()).isFalse();
            assertThat(group.folds()).isFalse();
        });
        assertThat(menu.foldsOnPhone()).isTrue();
    }

    @Test
    void a_single_screen_gets_no_button_to_unfold_it_and_none_at_all_no_menu() {
        assertThat(menu("nobody").foldsOnPhone()).isFalse();
        assertThat(StaffMenu.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void who_runs_the_floor_finds_many_screens_under_headings_and_a_lonely_one_beside_them() {
        var menu = menu("floor-manager");
        assertThat(menu.groups())
                .extracting(StaffMenu.Group::textKey)
                .containsExactly(
                        "web.staff.menu.counters",
                        "web.staff.menu.floor",
                        "web.staff.menu.planning",
                        "web.staff.menu.figures");
        assertThat(menu.groups()).extracting(StaffMenu.Group::folds).containsExactly(true, true, false, false);
        assertThat(menu.groups())
                .extracting(group -> group.holds("/staff/zones/hall"))
                .containsExactly(false, true, false, false);
    }

    @Test
    void six_screens_still_stand_side_by_side_and_a_seventh_brings_headings() {
        var seven = IntStream.range(0, 7)
                .mapToObj(order -> MenuEntry.staff(Place.SETUP, order, "/staff/" + order, "key"))
                .toList();
        assertThat(StaffMenu.of(seven.subList(0, 6)).groups().getFirst().hasHeading())
                .isFalse();
        assertThat(StaffMenu.of(seven).groups().getFirst().hasHeading()).isTrue();
    }

    /// Or the menu would show its key.
    @Test
    void every_heading_has_a_text() {
        var headings = Stream.of(Place.values())
                .filter(Place::isForStaff)
                .flatMap(place -> IntStream.range(0, 7)
                        .mapToObj(order -> MenuEntry.staff(place, order, "/staff/" + order, "key")))
                .toList();
        assertThat(StaffMenu.of(headings).groups()).hasSize(6).allSatisfy(group -> assertThat(
                        Texts.has(Language.NL, group.textKey()))
                .isTrue());
    }

    private static StaffMenu menu(String role) {
        return StaffMenu.of(MenuEntry.shown(ALL, Place::isForStaff, Set.of(role)));
    }
}
