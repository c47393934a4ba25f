namespace SiteGen.Demo;

/// <summary>A department of the demo city as it is planned.</summary>
/// <param name="Index">Its number, which also chooses its random numbers.</param>
/// <param name="Code">Its code.</param>
/// <param name="Words">What it is called and does.</param>
/// <param name="Sector">What its sector does.</param>
/// <param name="Order">Its rank in the official order.</param>
/// <param name="MergedInto">The one that takes it over after the second year.</param>
internal sealed record Office(int Index, string Code, DepartmentWords Words, SectorWords Sector, int Order, int? MergedInto)
{
    /// <summary>Mass organisations buy nothing of their own: procurement does not apply to them.</summary>
    public bool Procures => Words.Type != "群团组织";
}
