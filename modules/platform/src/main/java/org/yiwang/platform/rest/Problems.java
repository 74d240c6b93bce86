package org.yiwang.platform.rest;

import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.yiwang.kernel.Ids;
import org.yiwang.kernel.Problem;
import org.yiwang.platform.Causes;

/** Every failure as RFC 9457 problem details, with a stable code and a sentence in Chinese. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(Problems.class.getName());
  private static final Map<Integer, Problem.Kind> KINDS =
      Map.of(
          404, Problem.Kind.NOT_FOUND,
          405, Problem.Kind.METHOD,
          406, Problem.Kind.NOT_ACCEPTABLE,
          413, Problem.Kind.TOO_LARGE,
          415, Problem.Kind.MEDIA_TYPE);

  @Override
  public Response toResponse(Throwable failure) {
    return answer(asProblem(failure));
  }

  static Response answer(Problem problem) {
    Response.ResponseBuilder response =
        Response.status(problem.kind().status())
            .type("application/problem+json")
            .entity(ProblemDetails.of(problem));
    if (problem.kind() == Problem.Kind.UNAUTHENTICATED) {
      response.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"yiwang\", charset=\"UTF-8\"");
    }
    if (problem.kind() == Problem.Kind.BUSY) {
      response.header(HttpHeaders.RETRY_AFTER, 1);
    }
    if (problem.kind() == Problem.Kind.TOO_LARGE) {
      response.header("Connection", "close");
    }
    return response.build();
  }

  private static Problem asProblem(Throwable failure) {
    return Causes.of(failure)
        .filter(Problem.class::isInstance)
        .map(Problem.class::cast)
        .findFirst()
        .orElseGet(() -> translated(failure));
  }

  private static Problem translated(Throwable failure) {
    if (failure instanceof WebApplicationException web
        && KINDS.containsKey(web.getResponse().getStatus())) {
      Problem.Kind kind = KINDS.get(web.getResponse().getStatus());
      return new Problem(kind, "platform.http-" + kind.status());
    }
    if (isUnreadableJson(failure)) {
      return Problem.invalid("platform.malformed-json");
    }
    UUID incident = Ids.next();
    LOG.log(Level.SEVERE, "incident " + incident, failure);
    return new Problem(Problem.Kind.FAULT, "platform.fault", "incident", incident);
  }

  private static boolean isUnreadableJson(Throwable failure) {
    boolean whileReading =
        failure instanceof ProcessingException
            || failure instanceof JsonbException
            || failure instanceof WebApplicationException web
                && web.getResponse().getStatus() == 400;
    if (whileReading) {
      return true;
    }
    return failure.getCause() instanceof JsonbException
        || failure.getCause() instanceof JsonParsingException;
  }
}
