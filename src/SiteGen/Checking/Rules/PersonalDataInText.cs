using SiteGen.Diagnostics;
using SiteGen.Model;

namespace SiteGen.Checking.Rules;

/// <summary>SG2601: free text held a person's telephone, identity or bank number, or a named filler. It was masked as it was read; the finding tells kind and place.</summary>
internal sealed class PersonalDataInText : IAuditRule
{
    public string Code => "SG2601";

    public string Name => "personal-data";

    public IEnumerable<Finding> Check(EvaluationBook book)
    {
        var reports = book.Reports.SelectMany(r => new[] { (r.Place.File, Report: r), (r.Narrative.Place.File, Report: r) }).Where(r => r.File > 0).DistinctBy(r => r.File).ToDictionary(r => r.File, r => r.Report);
        var counts = new Dictionary<(ReportKey? Report, PersonalDataKind Kind), int>();
        foreach (var mention in book.PersonalMentions)
        {
            var report = reports.GetValueOrDefault(mention.Place.File);
            var ordinal = counts[(report?.Key, mention.Kind)] = counts.GetValueOrDefault((report?.Key, mention.Kind)) + 1;
            yield return new Finding(
                Code,
                FindingSeverity.Error,
                Addressee.Transcription,
                report?.Key,
                null,
                $"personal-data/{Token.Of(mention.Kind)}/{Figures.FigureText.Plain(ordinal)}",
                mention.Place,
                "finding.personal-data",
                [Argument.Text("kind", $"finding.personal.{Token.Of(mention.Kind)}")]);
        }
    }
}
