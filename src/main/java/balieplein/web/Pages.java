package balieplein.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Renders the [Page] or follows the [Redirect] that a controller returned.
@Component
final class Pages implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates;

    Pages(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public boolean supportsReturnType(MethodParameter returnType) {
        var type = returnType.getParameterType();
        return Page.class.isAssignableFrom(type) || type == Redirect.class || type == Object.class;
    }

    @Override
    public void handleReturnValue(
            @Nullable Object answer,
            MethodParameter returnType,
            ModelAndViewContainer container,
            NativeWebRequest webRequest)
            throws IOException {
        container.setRequestHandled(true);
        var response = webRequest.getNativeResponse(HttpServletResponse.class);
        if (response == null) {
            throw new IllegalStateException("There is no response to write to.");
        }
        switch (answer) {
            case Page page -> render(page, response);
            case Redirect(String path) -> {
                response.setStatus(303);
                response.setHeader(HttpHeaders.LOCATION, Links.href(path));
            }
            case null, default ->
                throw new IllegalStateException(
                        "A controller returned " + answer + ". Maybe return a Page or a Redirect.");
        }
    }

    /// Renders first and writes afterwards, so that a template that fails leaves no half page.
    void render(Page page, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        templates.render(template(page.getClass()), page, output);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        if (page.status() == 429) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Brakes.RETRY_AFTER_SECONDS);
        }
        if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.setContentLength(output.getContentLength());
        output.writeTo(response.getOutputStream());
    }

    /// A page as text, for whoever sends it another way.
    String html(Page page) {
        var output = new Utf8ByteOutput();
        templates.render(template(page.getClass()), page, output);
        return new String(output.toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    /// `balieplein.plaza.web.CounterDeskPage` → `plaza/counter-desk.jte`.
    static String template(Class<?> page) {
        var module = page.getPackageName().split("\\.")[1];
        var name = page.getSimpleName().replaceFirst("Page$", "").replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-");
        return module + "/" + name.toLowerCase(java.util.Locale.ROOT) + ".jte";
    }
}
