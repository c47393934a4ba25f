namespace SiteGen.Model;

/// <summary>Who evaluated: the comparison never crosses kinds by default.</summary>
public enum ReportKind
{
    /// <summary>单位自评: by the department itself.</summary>
    Self,

    /// <summary>部门评价: by the supervising department, perhaps through a third party.</summary>
    Departmental,

    /// <summary>财政评价: by the finance authority, perhaps through a third party.</summary>
    Fiscal,

    /// <summary>部门决算: final accounts without an evaluation.</summary>
    FinalAccounts,
}
