package balieplein.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import balieplein.Running;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What follows a commit happens with it, and only with it; so does what is written with it.
@Running
class CommitsTest {

    private static final String FOLLOWS = "select nextval('database.followed')";

    private static final String ADD = "insert into database.written values (:number)";
    private static final String RENUMBER = "update database.written set number = :new where number = :old";

    @Autowired
    private Commits commits;

    @Autowired
    private JdbcTemplate sql;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void somethingToCount() {
        sql.execute("create sequence database.followed minvalue 0 start 1");
        sql.execute("create table database.written (number int primary key deferrable initially deferred)");
        sql.execute("insert into database.written values (0)");
    }

    @AfterEach
    void nothingIsLeft() {
        sql.execute("drop sequence database.followed");
        sql.execute("drop table database.written");
    }

    @Test
    void it_follows_the_commit_once_before_whoever_waits_for_the_commit() {
        var seen = new ArrayList<Integer>();
        transaction.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    seen.addAll(List.of(followed(), written()));
                }
            });
            write(1);
            write(2);
            assertThat(followed()).isZero();
        });
        assertThat(seen).containsExactly(1, 3);
        transaction.executeWithoutResult(status -> sql.update("insert into database.written values (3)"));
        assertThat(followed()).isEqualTo(1);
    }

    @Test
    void what_is_undone_is_followed_by_nothing() {
        transaction.executeWithoutResult(status -> {
            write(1);
            status.setRollbackOnly();
        });
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> write(0)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(followed()).isZero();
        assertThat(written()).isEqualTo(1);
        transaction.executeWithoutResult(status -> write(1));
        assertThat(List.of(followed(), written())).containsExactly(1, 2);
    }

    @Test
    void what_is_written_with_the_commit_comes_in_its_order_and_is_there_for_whoever_waits_for_the_commit() {
        var seen = new ArrayList<Integer>();
        transaction.executeWithoutResult(status -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    seen.addAll(List.of(followed(), written()));
                }
            });
            commits.write(ADD, new MapSqlParameterSource("number", 1));
            commits.write(RENUMBER, new MapSqlParameterSource("old", 1).addValue("new", 5));
            commits.write(ADD, new MapSqlParameterSource("number", 1));
            commits.follow(FOLLOWS);
            assertThat(written()).isEqualTo(1);
        });
        assertThat(seen).containsExactly(1, 3);
        assertThat(numbers()).containsExactly(0, 1, 5);
    }

    @Test
    void what_postgresql_refuses_undoes_everything_and_the_connection_goes_on() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    sql.update("insert into database.written values (1)");
                    commits.write(ADD, new MapSqlParameterSource("number", null));
                    commits.follow(FOLLOWS);
                }))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> commits.write(ADD, new MapSqlParameterSource("number", 0))))
                .isInstanceOf(DuplicateKeyException.class);
        transaction.executeWithoutResult(status -> {
            commits.write(ADD, new MapSqlParameterSource("number", 2));
            status.setRollbackOnly();
        });
        assertThat(numbers()).containsExactly(0);
        assertThat(followed()).isZero();
    }

    @Test
    void an_act_that_touches_hundreds_writes_them_all() {
        transaction.executeWithoutResult(status -> {
            for (var number = 1; number <= 300; number++) {
                commits.write(ADD, new MapSqlParameterSource("number", number));
            }
        });
        assertThat(written()).isEqualTo(301);
    }

    @Test
    void a_transaction_inside_another_writes_its_own() {
        var inner = new TransactionTemplate(commits);
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            commits.write(ADD, new MapSqlParameterSource("number", 1));
            inner.executeWithoutResult(inside -> commits.write(ADD, new MapSqlParameterSource("number", 2)));
            assertThat(numbers()).containsExactly(0, 2);
            status.setRollbackOnly();
        });
        assertThat(numbers()).containsExactly(0, 2);
    }

    @Test
    void without_a_transaction_it_is_written_at_once() {
        commits.write(ADD, new MapSqlParameterSource("number", 1));
        assertThat(numbers()).containsExactly(0, 1);
    }

    private List<Integer> numbers() {
        return sql.queryForList("select number from database.written order by number", Integer.class);
    }

    private void write(int number) {
        sql.update("insert into database.written values (?)", number);
        commits.follow(FOLLOWS);
    }

    private int followed() {
        return number("select case when is_called then last_value else 0 end from database.followed");
    }

    private int written() {
        return number("select count(*) from database.written");
    }

    private int number(String query) {
        return sql.queryForObject(query, Integer.class);
    }
}
