using SiteGen.Diagnostics;

namespace SiteGen.Model;

/// <summary>An annual goal (年度绩效目标) and what came of it.</summary>
/// <param name="Expected">预期目标.</param>
/// <param name="Achieved">实际完成情况.</param>
/// <param name="Reason">未完成原因; 无 is a fact of its own.</param>
/// <param name="At">Where in the original.</param>
/// <param name="Place">Where it stands.</param>
public sealed record Goal(Located<string>? Expected, Located<string>? Achieved, Located<string>? Reason, Located<string>? At, Place Place);
