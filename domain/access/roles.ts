/** The parts that people play. A person may hold several. */

export const ROLES = ['enterprise', 'workstation', 'bureau', 'section', 'partner', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Roles whose people have a desk. */
export const DESK_ROLES = ['bureau', 'workstation', 'section'] as const
export type DeskRole = (typeof DESK_ROLES)[number]

/** True where the role has a desk. */
export const hasDesk = (role: Role): role is DeskRole => (DESK_ROLES as readonly Role[]).includes(role)
