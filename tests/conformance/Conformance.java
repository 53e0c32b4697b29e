// Says of PDF files whether they keep to standards, with veraPDF's library.
//
//     java -cp … Conformance.java ua1,2a FILE …
//
// One line for each broken rule: file, standard, rule, how often, the first place. Nothing when all is well.
// Exit 0 when every file keeps to every standard, 1 when one does not, 2 when one cannot be read at all.
import java.io.File;
import java.util.LinkedHashMap;
import java.util.Map;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

final class Conformance {
  private Conformance() {}

  public static void main(String[] words) {
    java.util.logging.LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    int worst = 0;
    for (int place = 1; place < words.length; place++) {
      for (String standard : words[0].split(",")) {
        worst = Math.max(worst, verdict(new File(words[place]), standard));
      }
    }
    System.exit(words.length < 2 ? 2 : worst);
  }

  private static int verdict(File file, String standard) {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(standard);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour)) {
      ValidationResult found =
          Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
      if (found.getTotalAssertions() == 0) {
        throw new IllegalStateException("nothing was checked");
      }
      tell(file, standard, found);
      return found.isCompliant() ? 0 : 1;
    } catch (Exception error) {
      System.out.printf("%s: %s: cannot be checked: %s%n", file.getName(), standard, error);
      return 2;
    }
  }

  private static void tell(File file, String standard, ValidationResult found) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> first = new LinkedHashMap<>();
    for (TestAssertion each : found.getTestAssertions()) {
      if (each.getStatus() == TestAssertion.Status.FAILED) {
        String rule = each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber();
        counts.merge(rule, 1, Integer::sum);
        first.putIfAbsent(rule, each.getMessage() + " at " + each.getLocation().getContext());
      }
    }
    counts.forEach(
        (rule, count) ->
            System.out.printf(
                "%s: %s: %s (%d times): %s%n",
                file.getName(), standard, rule, count, first.get(rule)));
  }
}
