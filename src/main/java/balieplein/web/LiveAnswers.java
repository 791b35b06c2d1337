package balieplein.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/// Begins a [LiveAnswer]: the headers leave at once, the request ends, and the answer stays open for its line. Lines
/// are written past Spring, because a thousand screens hear each call.
@Component
final class LiveAnswers implements HandlerMethodReturnValueHandler, SmartInitializingSingleton {

    private final RequestMappingHandlerAdapter adapter;

    LiveAnswers(@Qualifier("requestMappingHandlerAdapter") RequestMappingHandlerAdapter adapter) {
        this.adapter = adapter;
    }

    /// Before all others, which would make JSON of it.
    @Override
    public void afterSingletonsInstantiated() {
        var handlers = new ArrayList<HandlerMethodReturnValueHandler>();
        handlers.add(this);
        handlers.addAll(Objects.requireNonNull(adapter.getReturnValueHandlers()));
        adapter.setReturnValueHandlers(handlers);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        return returnType.getParameterType() == LiveAnswer.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer, MethodParameter returnType, ModelAndViewContainer model, NativeWebRequest web)
            throws IOException {
        model.setRequestHandled(true);
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var response = Objects.requireNonNull(web.getNativeResponse(HttpServletResponse.class));
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Connection", "close"); // nothing else comes over it when the line ends
        response.flushBuffer();
        var context = request.startAsync(request, response);
        context.setTimeout(0);
        ((LiveAnswer) Objects.requireNonNull(answer)).begin(new LiveLine(context));
    }
}
