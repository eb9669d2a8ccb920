/** What the person who looks at a family may do with it. */
export type KpmRights = {
	/** Everything: the data administrator. */
	writes: boolean;
	/** Contact and members: also the family's own pendamping. */
	updates: boolean;
	unmasks: boolean;
	visits: boolean;
	proposes: boolean;
};
