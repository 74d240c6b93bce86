package org.yiwang.app;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says once what holds for every operation: the key of a POST, and how failures look. */
public class ApiDescription implements OASFilter {

  private static final String PROBLEM = "#/components/schemas/ProblemDetails";

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.setServers(null);
    api.getComponents().addSchema("ProblemDetails", problem());
    for (PathItem path : api.getPaths().getPathItems().values()) {
      if (path.getPOST() != null) {
        path.getPOST().addParameter(key());
      }
      path.getOperations().values().forEach(ApiDescription::mayFail);
      path.getOperations().values().stream()
          .map(Operation::getParameters)
          .filter(Objects::nonNull)
          .flatMap(List::stream)
          .forEach(ApiDescription::precise);
    }
  }

  private static Parameter key() {
    return OASFactory.createParameter()
        .name("Idempotency-Key")
        .in(Parameter.In.HEADER)
        .required(true)
        .description(
            "8-100 visible ASCII characters, new for every wish and the same for every retry:"
                + " same key and same body gives the stored reply, another body is refused with 409")
        .schema(OASFactory.createSchema().minLength(8).maxLength(100).addType(SchemaType.STRING));
  }

  /** What the doors read as text in order to refuse it in words. */
  private static void precise(Parameter parameter) {
    switch (String.valueOf(parameter.getName())) {
      case "If-Match" -> parameter.setRequired(true);
      case "size" -> parameter.setSchema(OASFactory.createSchema().addType(SchemaType.INTEGER));
      case "open" -> parameter.setSchema(OASFactory.createSchema().addType(SchemaType.BOOLEAN));
      default -> {}
    }
  }

  private static void mayFail(Operation operation) {
    MediaType shape = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM));
    APIResponse failure =
        OASFactory.createAPIResponse()
            .description("Problem details (RFC 9457) with a stable code and a sentence in Chinese")
            .content(OASFactory.createContent().addMediaType("application/problem+json", shape));
    operation.getResponses().setDefaultValue(failure);
  }

  private static org.eclipse.microprofile.openapi.models.media.Schema problem() {
    var text = SchemaType.STRING;
    var object = SchemaType.OBJECT;
    var whole = SchemaType.INTEGER;
    return OASFactory.createSchema()
        .addType(object)
        .description("RFC 9457 problem details")
        .addProperty("type", OASFactory.createSchema().addType(text))
        .addProperty("title", OASFactory.createSchema().addType(text))
        .addProperty("status", OASFactory.createSchema().addType(whole))
        .addProperty("detail", OASFactory.createSchema().addType(text))
        .addProperty("code", OASFactory.createSchema().addType(text))
        .addProperty("arguments", OASFactory.createSchema().addType(object));
  }
}
