package balieplein.journeys;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Gives each test its [Visitors] and sends them home afterwards, with a picture of what they saw when it failed.
final class VisitorsExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(VisitorsExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitors.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var port = SpringExtension.getApplicationContext(test)
                .getEnvironment()
                .getRequiredProperty("local.server.port", Integer.class);
        return test.getStore(HERE).computeIfAbsent(Visitors.class, type -> new Visitors(port), Visitors.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var visitors = test.getStore(HERE).get(Visitors.class, Visitors.class);
        if (visitors == null) {
            return;
        }
        if (test.getExecutionException().isPresent()) {
            visitors.picture(test.getRequiredTestMethod().getName());
        }
        visitors.leave();
    }
}
