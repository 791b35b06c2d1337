package balieplein.database;

import java.sql.Timestamp;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.modulith.events.core.EventPublicationRepository;
import org.springframework.modulith.events.core.EventSerializer;
import org.springframework.modulith.events.core.TargetEventPublication;
import org.springframework.stereotype.Component;

/// The register of events notes in the transaction of an act what is to be heard of it afterwards. Here that note goes
/// with the [commit][Commits]; everything else the register does as Spring Modulith has it.
@Component
class EventNotes implements BeanPostProcessor, MethodInterceptor {

    private static final String NOTE = """
            insert into database.event_publication
                (id, event_type, listener_id, publication_date, serialized_event, status, completion_attempts,
                 last_resubmission_date)
            values (:id, :type, :listener, :at, :event, :status, 1, :at)
            """;

    private final ObjectProvider<Commits> commits;
    private final ObjectProvider<EventSerializer> serializer;

    EventNotes(ObjectProvider<Commits> commits, ObjectProvider<EventSerializer> serializer) {
        this.commits = commits;
        this.serializer = serializer;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof EventPublicationRepository)) {
            return bean;
        }
        var noting = new ProxyFactory(bean);
        noting.addAdvice(this);
        return noting.getProxy();
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (call.getMethod().getName().equals("create")
                && call.getArguments()[0] instanceof TargetEventPublication one) {
            note(one);
            return one;
        }
        return call.proceed();
    }

    private void note(TargetEventPublication publication) {
        commits.getObject()
                .write(
                        NOTE,
                        new MapSqlParameterSource()
                                .addValue("id", publication.getIdentifier())
                                .addValue(
                                        "type",
                                        publication.getEvent().getClass().getName())
                                .addValue(
                                        "listener",
                                        publication.getTargetIdentifier().getValue())
                                .addValue("at", Timestamp.from(publication.getPublicationDate()))
                                .addValue("event", serializer.getObject().serialize(publication.getEvent()))
                                .addValue("status", publication.getStatus().name()));
    }
}
